import { BarChart, type BarSeriesOption } from "echarts/charts"
import { GridComponent, type GridComponentOption } from "echarts/components"
import { type ComposeOption, init, use } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"
import type { Numbers } from "./numbers.ts"
import type { Line } from "./tables.ts"
import { categoryWords, type Plotted, plotWords, shownAs, tableTitle, titleOf } from "./words.ts"

/** Lines as bars: an image of what the table beside it says, drawn here and not in a browser. */

use([BarChart, GridComponent, SVGRenderer])

type Option = ComposeOption<BarSeriesOption | GridComponentOption>

const width = 720
const barHeight = 26
const edge = 24
const ink = "#22303a"
const bar = "#1f5f5b"
const font = { color: ink, fontSize: 14, fontFamily: "sans-serif" }

const heightOf = ({ counts }: Line): number => counts.length * barHeight + 2 * edge

/** Of what is withheld there is no bar, and its mark stands where one would be. */
function optionOf({ categories, counts }: Line): Option {
  return {
    animation: false,
    backgroundColor: "#ffffff",
    grid: { left: 230, right: 60, top: edge, bottom: edge },
    xAxis: { type: "value", min: 0, minInterval: 1, splitNumber: 4, axisLabel: font },
    yAxis: {
      type: "category",
      inverse: true,
      data: categories.map(categoryWords),
      axisTick: { show: false },
      axisLabel: { ...font, width: 215, overflow: "truncate", interval: 0 },
    },
    series: [
      {
        type: "bar",
        silent: true,
        emphasis: { disabled: true },
        itemStyle: { color: bar },
        barCategoryGap: "35%",
        data: counts.map((count) => ({
          value: count ?? 0,
          label: { show: true, position: "right", formatter: shownAs(count), ...font },
        })),
      },
    ],
  }
}

function drawn(line: Line): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: heightOf(line) })
  chart.setOption(optionOf(line))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/**
 * Without the style sheet, the style attributes and the names that count up with each drawing: a policy without inline
 * styles shows it as it is, and the same numbers are the same bytes.
 */
const plain = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>\n?/g, "")
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replaceAll(/ style="font-size:(\w+);font-family:([\w-]+);"/g, ' font-size="$1" font-family="$2"')

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

/** An SVG document with a title and a description (SVG 2, §5.8; WAI-ARIA Graphics Module). */
export function plotOf(numbers: Numbers, name: Plotted): string {
  const line = numbers.lines.find(({ id }) => id === name)!
  const about = `<title id="title">${escaped(`${titleOf(numbers)}. ${tableTitle(name)}`)}</title>\n<desc id="desc">${escaped(plotWords(line))}</desc>\n`
  return `${plain(drawn(line)).replace(/<svg ([^>]*)>\n/, `<svg role="img" aria-labelledby="title desc" $1>\n${about}`)}\n`
}

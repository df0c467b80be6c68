import { defineConfig } from "vitest/config"
import { LongestFirst } from "./test/support/longest-first.ts"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // For what hangs: on a busy machine the slowest test takes longer than half a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than two cores: a third of the time a test waits, for a browser or for another program.
    maxWorkers: 3,
    // One program for many files: what they load is loaded once, and what they compute has become quick.
    isolate: false,
    globalSetup: ["test/support/once.ts"],
    sequence: { sequencer: LongestFirst },
  },
})

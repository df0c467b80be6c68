import { defineConfig } from "vitest/config"
import { LongestFirst } from "./test/support/longest-first.ts"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // For what hangs alone: on a busy machine the slowest test takes minutes, and no test has a clock of its own.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // One more than two cores: a third of the time a test waits, for a browser or for another program.
    maxWorkers: 3,
    // One program for many files: what they load is loaded once, and what they compute has become quick.
    isolate: false,
    globalSetup: ["test/support/once.ts"],
    sequence: { sequencer: LongestFirst },
  },
})

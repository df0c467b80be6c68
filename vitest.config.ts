import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores: real browsers and key derivation share them.
    maxWorkers: 2,
    // One program for many files: what they load is loaded once, and what they compute has become quick.
    isolate: false,
  },
})

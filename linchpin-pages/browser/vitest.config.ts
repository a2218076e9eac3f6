// Tests of the built pages, in a real browser, against a real server.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false, sequence: { concurrent: false } },
});

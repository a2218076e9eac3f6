import { describe, expect, it } from "vitest";
import { fromFile, toFile } from "./text";

describe("a file's text", () => {
  it.each(["a\nb\n", "a\r\nb\r\n", "\uFEFFa\r\nb", "\uFEFFa\n", "", "one"])("is saved as it was read: %j", (text) => {
    const read = fromFile(text);
    expect(read.text).not.toMatch(/[\r\uFEFF]/);
    expect(toFile(read.text, read.shape)).toBe(text);
  });

  it("with mixed line ends gets the plain ones", () => {
    const read = fromFile("a\r\nb\n");
    expect(toFile(read.text, read.shape)).toBe("a\nb\n");
  });
});

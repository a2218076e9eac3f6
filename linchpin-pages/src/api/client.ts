// Asks the server. Whatever is wrong is thrown as a Problem, with its advice.
import type {
  Comparison,
  Diagnostic,
  DossierFile,
  Edit,
  Explained,
  FileEntry,
  Look,
  MapDrawing,
  Outline,
  Play,
  Question,
  Replacement,
  RunResult,
  Side,
} from "./types";

export class Problem extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly advice: string | null,
    readonly diagnostics: Diagnostic[] = [],
  ) {
    super(title);
  }
}

/** The file has become another since it was read. */
export class Conflict extends Problem {
  constructor(readonly theirs: DossierFile) {
    super(412, "Somebody else has changed this file.", null);
  }
}

function address(path: string): string {
  return new URL(`api/${path}`, document.baseURI).href;
}

function filePath(path: string): string {
  return `files/${path.split("/").map(encodeURIComponent).join("/")}`;
}

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) {
  const init: RequestInit = { method, headers: { ...headers }, signal: signal ?? null };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { "Content-Type": "application/json", ...headers };
  }
  let response: Response;
  try {
    response = await fetch(address(path), init);
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") {
      throw e;
    }
    throw new Problem(0, "The server does not answer.", "It may have ended. Start “linchpin serve” again; your text is kept here.");
  }
  return response;
}

async function problem(response: Response): Promise<Problem> {
  try {
    const said = await response.json();
    return new Problem(response.status, said.title ?? response.statusText, said.detail ?? null, said.diagnostics ?? []);
  } catch {
    return new Problem(response.status, `The server answers ${response.status}.`, null);
  }
}

async function json<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await ask(method, path, body, {}, signal);
  if (!response.ok) {
    throw await problem(response);
  }
  return (await response.json()) as T;
}

export const server = {
  files: () => json<{ folder: string; files: FileEntry[] }>("GET", "files"),
  file: (path: string) => json<DossierFile>("GET", filePath(path)),
  create: (path: string) => json<DossierFile>("POST", "files", { path }),
  schema: () => json<object>("GET", "schema"),
  check: (question: Question, signal?: AbortSignal) =>
    json<{ diagnostics: Diagnostic[] }>("POST", "check", question, signal),
  outline: (question: Question, signal?: AbortSignal) => json<Outline>("POST", "outline", question, signal),
  look: (question: Question, signal?: AbortSignal) => json<Look>("POST", "look", question, signal),
  explain: (question: Question & { actor: string; option: string }) => json<Explained>("POST", "explain", question),
  map: (question: Question, ways: string[]) => json<MapDrawing>("POST", "map", { ...question, ways }),
  play: (question: Question & { state?: string }) => json<Play>("POST", "play", question),
  compare: (before: Side, after: Side, draws: number) => json<Comparison>("POST", "compare", { before, after, draws }),
  edit: (text: string, edits: Edit[]) =>
    json<{ text: string; replacements: Replacement[] }>("POST", "edit", { text, edits }),
  begin: (question: Question & { draws: number }) => json<{ id: string }>("POST", "runs", question),
  result: (run: string) => json<RunResult>("GET", `runs/${run}`),
  eventsOf: (run: string) => new EventSource(address(`runs/${run}/events`)),
  reportAddress: (run: string, form: "html" | "md") => address(`runs/${run}/report?form=${form}`),

  async stop(run: string): Promise<void> {
    await ask("DELETE", `runs/${run}`);
  },

  async report(run: string): Promise<string> {
    const response = await ask("GET", `runs/${run}/report`);
    if (!response.ok) {
      throw await problem(response);
    }
    return response.text();
  },

  /** Returns the file as it is now, or null where it is still the version that is known. */
  async fileIfChanged(path: string, version: string): Promise<DossierFile | null> {
    const response = await ask("GET", filePath(path), undefined, { "If-None-Match": `"${version}"` });
    if (response.status === 304) {
      return null;
    }
    if (!response.ok) {
      throw await problem(response);
    }
    return (await response.json()) as DossierFile;
  },

  async save(path: string, version: string, text: string): Promise<DossierFile> {
    const response = await ask("PUT", filePath(path), { text }, { "If-Match": `"${version}"` });
    if (response.status === 412) {
      throw new Conflict((await response.json()) as DossierFile);
    }
    if (!response.ok) {
      throw await problem(response);
    }
    return (await response.json()) as DossierFile;
  },
};

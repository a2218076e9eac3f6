// The open dossier: its text with everything undone and done again, what is supposed, and what the server makes of both.
import { history, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import { EditorState, type Transaction, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { Conflict, Problem, server } from "../api/client";
import type { Diagnostic, DossierFile, Edit, FileEntry, Look, Outline, Place, Question } from "../api/types";
import { route } from "./route.svelte";
import { Runner } from "./runner.svelte";
import { fromFile, type Shape, toFile } from "./text";
import { Names } from "./words";

const TYPING_MILLIS = 250;
const DRAGGING_MILLIS = 40;
const RUN_MILLIS = 700;
const WATCH_MILLIS = 5000;

class Bench {
  folder = $state("");
  files = $state.raw<FileEntry[]>([]);
  path = $state<string | null>(null);
  editor = $state.raw<EditorState>(EditorState.create({ extensions: [history()] }));
  saved = $state("");
  /** Somebody else's text where the file has become another. */
  theirs = $state.raw<DossierFile | null>(null);
  message = $state<{ text: string; advice: string | null; kind: "good" | "bad" } | null>(null);

  diagnostics = $state.raw<Diagnostic[]>([]);
  outline = $state.raw<Outline | null>(null);
  look = $state.raw<Look | null>(null);
  /** Why there is no look. */
  obstacle = $state<string | null>(null);
  /** How long the last look took, from the change to the answer. */
  lookMillis = $state(0);
  /** How many looks there have been. */
  looks = $state(0);
  busy = $state(false);
  readonly runner = new Runner();

  /** The editor's view, while there is one: changes go through it, so that its cursor stays. */
  view: EditorView | null = null;
  /** Where the editor should go when it is shown. */
  jump = $state.raw<Place | null>(null);

  private version = "";
  private shape: Shape = { mark: false, windows: false };
  private typing: ReturnType<typeof setTimeout> | undefined;
  private dragging: ReturnType<typeof setTimeout> | undefined;
  private running: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | null = null;
  private changedAt = 0;

  get text(): string {
    return this.editor.doc.toString();
  }

  get isChanged(): boolean {
    return this.path !== null && this.text !== this.saved;
  }

  get canUndo(): boolean {
    return undoDepth(this.editor) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.editor) > 0;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === "ERROR");
  }

  names = $derived(new Names(this.outline));

  question(): Question {
    return { text: this.text, name: this.path ?? "dossier.yaml", set: [...route.view.set] };
  }

  async start(): Promise<void> {
    const listed = this.list();
    const named = route.view.file;
    if (named === null) {
      await listed;
    }
    const wanted = named ?? this.files[0]?.path ?? null;
    if (wanted !== null) {
      await this.open(wanted);
    }
    setInterval(() => void this.watch(), WATCH_MILLIS);
    addEventListener("focus", () => void this.watch());
    addEventListener("beforeunload", (event) => {
      if (this.isChanged) {
        event.preventDefault();
      }
    });
  }

  async list(): Promise<void> {
    await this.tell(async () => {
      const { folder, files } = await server.files();
      this.folder = folder;
      this.files = files;
    });
  }

  async open(path: string): Promise<void> {
    await this.tell(async () => {
      this.take(await server.file(path));
      const kept = sessionStorage.getItem(`text:${path}`);
      if (kept !== null && kept !== this.text) {
        this.replaceAll(kept);
        this.message = { text: "Your unsaved changes of before are back.", advice: null, kind: "good" };
      }
    });
  }

  async create(path: string): Promise<boolean> {
    return this.tell(async () => {
      this.take(await server.create(path));
      await this.list();
    });
  }

  private take(file: DossierFile): void {
    const read = fromFile(file.text);
    const isOther = this.path !== file.path;
    this.shape = read.shape;
    this.version = file.version;
    this.saved = read.text;
    this.theirs = null;
    if (isOther) {
      this.runner.drop();
      if (this.path !== null) {
        route.view.set = [];
        route.view.rest = {};
      }
      this.path = file.path;
      route.view.file = file.path;
      route.stay();
      this.editor = EditorState.create({ doc: read.text, extensions: [history()] });
      this.view = null;
      this.outline = null;
      this.look = null;
      this.diagnostics = [];
      this.analyse(0);
    } else if (this.text !== read.text) {
      this.replaceAll(read.text);
    }
  }

  /** Makes a change of the text, so that it can be undone. */
  change(spec: TransactionSpec): void {
    if (this.view !== null) {
      this.view.dispatch(spec);
    } else {
      this.changed(this.editor.update(spec));
    }
  }

  /** Hears of a change of the text. */
  changed(transaction: Transaction): void {
    this.editor = transaction.state;
    if (transaction.docChanged) {
      if (this.path !== null) {
        sessionStorage.setItem(`text:${this.path}`, this.text);
      }
      this.analyse(TYPING_MILLIS);
    }
  }

  private replaceAll(text: string): void {
    this.change({ changes: { from: 0, to: this.editor.doc.length, insert: text } });
  }

  undo(): void {
    undo(this.target());
  }

  redo(): void {
    redo(this.target());
  }

  private target() {
    return this.view ?? { state: this.editor, dispatch: (transaction: Transaction) => this.changed(transaction) };
  }

  /** Has the dossier say something else; everything else in its text stays. */
  async edit(...edits: Edit[]): Promise<boolean> {
    return this.tell(async () => {
      const before = this.text;
      const { replacements } = await server.edit(before, edits);
      if (this.text !== before) {
        throw new Problem(0, "The text has changed meanwhile.", "Make the change again.");
      }
      this.change({
        changes: replacements.map(({ offset, length, text }) => ({ from: offset, to: offset + length, insert: text })),
      });
    });
  }

  async save(): Promise<void> {
    const path = this.path;
    if (path === null) {
      return;
    }
    const text = this.text;
    try {
      const file = await server.save(path, this.version, toFile(text, this.shape));
      this.version = file.version;
      this.saved = text;
      this.theirs = null;
      sessionStorage.removeItem(`text:${path}`);
      this.message = { text: `Saved ${path}.`, advice: file.kept === null ? null : `The text before is in ${file.kept}.`, kind: "good" };
    } catch (e) {
      if (e instanceof Conflict) {
        this.theirs = e.theirs;
      } else {
        this.complain(e);
      }
    }
  }

  /** Saves mine over theirs, which the server keeps. */
  async keepMine(): Promise<void> {
    if (this.theirs !== null) {
      this.version = this.theirs.version;
      this.theirs = null;
      await this.save();
    }
  }

  /** Takes theirs; mine can be had back by undoing. */
  takeTheirs(): void {
    const theirs = this.theirs;
    if (theirs !== null) {
      this.take(theirs);
      sessionStorage.removeItem(`text:${theirs.path}`);
    }
  }

  private async watch(): Promise<void> {
    if (this.path === null || this.theirs !== null || document.visibilityState !== "visible") {
      return;
    }
    try {
      const now = await server.fileIfChanged(this.path, this.version);
      if (now === null) {
        return;
      }
      if (this.isChanged && fromFile(now.text).text !== this.text) {
        this.theirs = now;
      } else {
        this.take(now);
        this.message = { text: "The file was changed elsewhere; here is what it says now.", advice: null, kind: "good" };
      }
    } catch {
      // asked again in a while; what the user does next says what is wrong
    }
  }

  /** Supposes that something has another value; null drops that. */
  suppose(name: string, value: string | null): void {
    const others = route.view.set.filter((each) => !each.startsWith(`${name}=`));
    route.view.set = value === null ? others : [...others, `${name}=${value}`];
    route.stay();
    this.changedAt = performance.now();
    this.runner.cancel();
    clearTimeout(this.dragging);
    this.dragging = setTimeout(() => void this.lookAgain(), DRAGGING_MILLIS);
  }

  supposed(name: string): string | null {
    const found = route.view.set.find((each) => each.startsWith(`${name}=`));
    return found === undefined ? null : found.slice(name.length + 1);
  }

  dropSuppositions(): void {
    route.view.set = [];
    route.stay();
    this.changedAt = performance.now();
    this.runner.cancel();
    void this.lookAgain();
  }

  /** Writes what is supposed into the dossier. */
  async writeSuppositions(): Promise<void> {
    const options = new Set(this.outline?.options.map((option) => option.id));
    const edits = route.view.set.map((each): Edit => {
      const at = each.indexOf("=");
      const name = each.slice(0, at);
      const value = each.slice(at + 1);
      return options.has(name) ? { path: `options/${name}/now`, value } : { quantity: name, value };
    });
    if (await this.edit(...edits)) {
      route.view.set = [];
      route.stay();
    }
  }

  private analyse(delay: number): void {
    this.changedAt = performance.now();
    this.runner.cancel();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.readAgain(), delay);
  }

  private async readAgain(): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.busy = true;
    const plain: Question = { text: this.text, name: this.path ?? "dossier.yaml" };
    try {
      const { diagnostics } = await server.check(plain, asking.signal);
      this.diagnostics = diagnostics;
      if (this.hasErrors) {
        this.obstacle = "The dossier has errors. What is shown is from before.";
        return;
      }
      await this.glance(asking);
      this.outline = await server.outline(plain, asking.signal);
    } catch (e) {
      this.hear(e, asking);
    } finally {
      this.rest(asking);
    }
  }

  private async lookAgain(): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.busy = true;
    try {
      await this.glance(asking);
    } catch (e) {
      this.hear(e, asking);
    } finally {
      this.rest(asking);
    }
  }

  private async glance(asking: AbortController): Promise<void> {
    this.look = await server.look(this.question(), asking.signal);
    this.obstacle = null;
    this.lookMillis = performance.now() - this.changedAt;
    this.looks++;
    this.runSoon();
  }

  private hear(e: unknown, asking: AbortController): void {
    if (!asking.signal.aborted && e instanceof Problem) {
      this.obstacle = e.diagnostics[0]?.message ?? [e.message, e.advice].filter(Boolean).join(" ");
    }
  }

  private rest(asking: AbortController): void {
    if (this.asking === asking) {
      this.asking = null;
      this.busy = false;
    }
  }

  /** Begins a run where somebody looks at the verdict, once nothing has changed for a while. */
  runSoon(): void {
    clearTimeout(this.running);
    if (route.view.page === "verdict" && this.look !== null) {
      this.running = setTimeout(() => {
        if (route.view.page === "verdict" && !this.hasErrors) {
          void this.runner.begin(this.question());
        }
      }, RUN_MILLIS);
    }
  }

  /** Does something that may be refused; returns whether it was done. */
  private async tell(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (e) {
      this.complain(e);
      return false;
    }
  }

  complain(e: unknown): void {
    this.message =
      e instanceof Problem
        ? { text: e.diagnostics[0]?.message ?? e.message, advice: e.diagnostics[0]?.advice ?? e.advice, kind: "bad" }
        : { text: "Something went wrong on this page.", advice: String(e), kind: "bad" };
  }

  /** Goes to a place in the text. */
  goTo(place: Place | null): void {
    if (place !== null) {
      this.jump = place;
      route.note("pane", "text");
      if (route.view.page !== "dossier") {
        route.go("dossier");
      }
    }
  }
}

export const bench = new Bench();

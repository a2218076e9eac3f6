// What the server answers, as its description (api/openapi.yaml) has it.

export interface FileEntry {
  path: string;
  bytes: number;
  modified: string;
}

export interface DossierFile {
  path: string;
  text: string;
  version: string;
  kept: string | null;
}

export interface Diagnostic {
  code: string;
  severity: "ERROR" | "WARNING" | "NOTE";
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  advice: string | null;
}

export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Value {
  name: string;
  written: string | null;
  low: number;
  median: number;
  high: number;
  domain: [number, number];
}

export interface Citation {
  evidence: string;
  against: boolean;
}

export interface Faction {
  id: string;
  name: string;
  share: Value | null;
}

export interface Actor {
  id: string;
  name: string;
  foresight: string;
  factions: Faction[];
  place: Place | null;
}

export interface Option {
  id: string;
  name: string;
  owner: string;
  levels: string[];
  now: string;
  place: Place | null;
}

export interface Outcome {
  id: string;
  name: string;
  shape: string;
  base: Value | null;
  place: Place | null;
}

export interface Influence {
  name: string;
  from: string;
  to: string;
  direction: "raises" | "lowers";
  size: Value | null;
  there: Value | null;
  hedge: string | null;
  when: string | null;
  evidence: Citation[];
  place: Place | null;
}

export interface Interest {
  name: string;
  holder: string;
  actor: string;
  attitude: "wants" | "fears";
  target: string;
  size: Value | null;
  evidence: Citation[];
  place: Place | null;
}

export interface Source {
  id: string;
  title: string;
  reliability: string;
  place: Place | null;
}

export interface EvidenceItem {
  id: string;
  source: string;
  at: string | null;
  says: string | null;
  hedge: string | null;
  credibility: string;
  bearsOn: Record<string, string>;
  place: Place | null;
}

export interface HypothesisPart {
  id: string;
  says: string;
  claim: string | null;
  rival: boolean;
  place: Place | null;
}

export interface Named {
  id: string;
  name: string;
}

export interface Box {
  label: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapSpot extends Box {
  id: string;
  kind: "option" | "outcome" | "actor";
}

export interface MapWay {
  name: string;
  kind: "influence" | "interest";
  from: string;
  to: string;
  sign: 1 | -1;
  points: [number, number][];
}

export interface MapDrawing {
  width: number;
  height: number;
  nodes: MapSpot[];
  ways: MapWay[];
}

export interface Outline {
  title: string;
  question: string;
  asOf: string | null;
  yardstick: string;
  yardsticks: { id: string; label: string }[];
  now: string;
  actors: Actor[];
  options: Option[];
  outcomes: Outcome[];
  influences: Influence[];
  interests: Interest[];
  sources: Source[];
  evidence: EvidenceItem[];
  hypotheses: HypothesisPart[];
  phases: Named[];
  epochs: Named[];
  map: MapDrawing;
}

export interface Change {
  option: string;
  from: string;
  to: string;
}

export interface Step {
  actor: string;
  from: string;
  to: string;
  changes: Change[];
}

export interface Hypothesis {
  id: string;
  says: string;
  claim: string | null;
  holds: boolean | null;
  probability: number | null;
  atMedians: number | null;
  interval: [number, number] | null;
}

export interface Stance {
  actor: string;
  option: string;
  value: number | null;
  p05: number | null;
  p50: number | null;
  p95: number | null;
}

export interface RestingPoint {
  state: string;
  probability: number;
  likeliestPath: { probability: number; moves: Step[] };
}

export interface Deterred {
  actor: string;
  state: string;
  improvement: string;
  changes: Change[];
  by: string[];
  answer: Step[];
}

export interface Look {
  options: string[];
  now: string;
  restingPoints: RestingPoint[];
  unsettled: { probability: number; states: { state: string; share: number }[] }[];
  stances: Stance[];
  hypotheses: Hypothesis[];
  deterred: Deterred[];
  warnings: Diagnostic[];
}

export interface Partial {
  draws: number;
  hypotheses: Hypothesis[];
  stances: Stance[];
}

export interface Linchpin {
  hypothesis: string;
  quantity: string;
  median: number;
  flipsAt: number | null;
  insideRange: boolean;
  totalEffect: number | null;
}

export interface RunResult extends Look {
  draws: number;
  seed: number;
  linchpins: Linchpin[];
}

export interface Progress {
  stage: string;
  done: number;
  count: number;
}

export interface CausalPath {
  via: string[];
  influences: string[];
  share: number;
}

export interface Explained {
  actor: string;
  option: string;
  value: number | null;
  paths: CausalPath[];
}

export type MoveKind = "would" | "weaker" | "deterred" | "even" | "worse" | "unknown";

export interface Move {
  to: string;
  kind: MoveKind;
  changes: Change[];
  answer: Step[];
}

export interface PlayActor {
  id: string;
  foresight: string;
  legalMoves: number;
  moves: Move[];
}

export interface PlaySpot extends Box {
  state: string;
  rests: number;
}

export interface PlayWay {
  from: string;
  to: string;
  actor: string;
  kind: "taken" | "held-back" | "answer";
  probability: number | null;
  changes: Change[];
  points: [number, number][];
  label?: string[];
  labelAt?: [number, number];
}

export interface Play {
  options: string[];
  now: string;
  state: string;
  levels: Record<string, string>;
  rests: boolean;
  actors: PlayActor[];
  graph: { width: number; height: number; more: number; nodes: PlaySpot[]; ways: PlayWay[] };
}

export interface Finding {
  holds: boolean | null;
  probability: number | null;
  interval: [number, number] | null;
}

export interface Comparison {
  before: { dossier: { title: string }; draws: number };
  after: { dossier: { title: string }; draws: number };
  differences: {
    section: string;
    id: string;
    changes: { key: string; before: string | null; after: string | null }[];
    onlyBefore: Record<string, string> | null;
    onlyAfter: Record<string, string> | null;
  }[];
  quantities: { quantity: string; before: string | null; after: string | null }[];
  flips: string[];
  hypotheses: { id: string; says: string; flips: boolean; before: Finding | null; after: Finding | null }[];
  stances: { actor: string; option: string; before: number | null; after: number | null; changesSign: boolean }[];
  restingPoints: { levels: Record<string, string>; before: number; after: number }[];
}

export interface Replacement {
  offset: number;
  length: number;
  text: string;
}

export type Edit = { quantity: string; value: string } | { path: string; value: string } | { remove: string };

export interface Question {
  text: string;
  name?: string;
  set?: string[];
}

export interface Side extends Question {
  epoch?: string;
  yardstick?: string;
}

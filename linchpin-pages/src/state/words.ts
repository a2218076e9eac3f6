// Numbers and names as the pages show them.
import type { Change, Outline } from "../api/types";

export function percent(value: number | null): string {
  if (value === null) {
    return "–";
  }
  const hundredths = 100 * value;
  if (value > 0 && hundredths < 1) {
    return "<1 %";
  }
  if (value < 1 && hundredths > 99) {
    return ">99 %";
  }
  return `${Math.round(hundredths)} %`;
}

export function signed(value: number | null): string {
  if (value === null) {
    return "–";
  }
  const text = Math.abs(value).toFixed(2);
  return text === "0.00" ? text : `${value > 0 ? "+" : "−"}${text}`;
}

export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace("-", "−");
}

/** What a dossier calls its parts. */
export class Names {
  private readonly names = new Map<string, string>();
  private readonly options = new Map<string, { name: string; owner: string; plain: boolean }>();

  constructor(outline: Outline | null) {
    for (const actor of outline?.actors ?? []) {
      this.names.set(`actor:${actor.id}`, actor.name);
      for (const faction of actor.factions) {
        this.names.set(`actor:${actor.id}.${faction.id}`, `${actor.name} (${faction.name})`);
      }
    }
    for (const outcome of outline?.outcomes ?? []) {
      this.names.set(outcome.id, outcome.name);
    }
    for (const option of outline?.options ?? []) {
      const plain = option.levels.length === 2 && option.levels[0] === "no" && option.levels[1] === "yes";
      this.options.set(option.id, { name: option.name, owner: option.owner, plain });
      this.names.set(option.id, `${this.actor(option.owner)}: ${option.name}`);
    }
  }

  actor(id: string): string {
    return this.names.get(`actor:${id}`) ?? id;
  }

  target(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** A change without its owner. */
  change(change: Change): string {
    const option = this.options.get(change.option);
    if (option === undefined) {
      return `${change.option}: ${change.from} → ${change.to}`;
    }
    if (option.plain) {
      return change.to === "yes" ? option.name : `no longer “${option.name}”`;
    }
    return `${option.name}: ${change.from} → ${change.to}`;
  }

  changes(changes: Change[]): string {
    return changes.map((change) => this.change(change)).join("; ");
  }

  /** A quantity's name in words. */
  quantity(name: string): string {
    const there = name.endsWith(".there");
    const plain = there ? name.slice(0, -6) : name;
    const arrow = /^(.*)->(.*?)(#\d+)?$/.exec(plain);
    if (arrow !== null) {
      const link = `${this.target(arrow[1] ?? "")} → ${this.target(arrow[2] ?? "")}${arrow[3] ? ` (${arrow[3].slice(1)})` : ""}`;
      return there ? `Whether: ${link}` : link;
    }
    const interest = /^(.*?)\.(wants|fears)\.(.*)$/.exec(plain);
    if (interest !== null) {
      return `${this.actor(interest[1] ?? "")} ${interest[2]}: ${this.target(interest[3] ?? "")}`;
    }
    const base = /^(.*)\.base$/.exec(plain);
    if (base !== null) {
      return `${this.target(base[1] ?? "")}, by itself`;
    }
    const share = /^(.*)\.share$/.exec(plain);
    if (share !== null) {
      return `Share of ${this.actor(share[1] ?? "")}`;
    }
    return plain;
  }
}

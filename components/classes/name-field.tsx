"use client";
import { nameUnitsMax, readNames, storedNames, storeNames } from "./names-store";
import { useNames } from "./use-names";

type NameFieldProps = { classId: string; membershipId: string; label: string };

/** Where a teacher writes a real name beside a nickname. It has no name of its own, so no form can send it. */
export function NameField({ classId, membershipId, label }: NameFieldProps) {
  const names = useNames(classId);
  if (!names) return null;
  const keep = (name: string) =>
    storeNames(classId, { ...readNames(storedNames(classId)), [membershipId]: name.slice(0, nameUnitsMax) });
  return (
    <input
      className="input namefield"
      aria-label={label}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      maxLength={nameUnitsMax}
      value={names[membershipId] ?? ""}
      onChange={(event) => keep(event.target.value)}
    />
  );
}

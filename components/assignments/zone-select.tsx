"use client";
import { useEffect, useRef } from "react";
import { intlFormatters } from "@/i18n/format";
import { wallTime } from "@/i18n/zoned-time";
import { Icon } from "../icon";

type ZoneSelectProps = {
  zones: readonly { id: string; name: string }[];
  chosen: string;
  /** The zone is a guess: the browser's own, once scripts run, is a better one. */
  isGuess: boolean;
  /** A field whose time was filled in for that zone, and the moment it means, in ISO 8601. */
  filled?: { id: string; at: string } | undefined;
};

/** Writes the same moment for another zone, unless somebody typed another time meanwhile. */
function fillAnew({ id, at }: { id: string; at: string }, zone: string): void {
  const time = document.getElementById(id);
  if (time instanceof HTMLInputElement && time.value === time.defaultValue) time.value = wallTime(new Date(at), zone);
}

/** The time zone that times are typed in. */
export function ZoneSelect({ zones, chosen, isGuess, filled }: ZoneSelectProps) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = intlFormatters.getDateTimeFormat().resolvedOptions().timeZone;
    if (isGuess && field.current && own && field.current.value === chosen) {
      if (![...field.current.options].some(({ value }) => value === own)) field.current.add(new Option(own, own));
      field.current.value = own;
      if (filled) fillAnew(filled, own);
    }
  }, [chosen, isGuess, filled]);
  return (
    <span className="select">
      <select id="timeZone" name="timeZone" defaultValue={chosen} ref={field}>
        {zones.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}

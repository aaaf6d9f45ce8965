"use client";
import { useEffect, useRef } from "react";
import { intlFormatters } from "@/i18n/format";
import { Icon } from "../icon";

type ZoneSelectProps = {
  zones: readonly { id: string; name: string }[];
  chosen: string;
  /** The zone is a guess: the browser's own, once scripts run, is a better one. */
  isGuess: boolean;
};

/** The time zone that times are typed in. */
export function ZoneSelect({ zones, chosen, isGuess }: ZoneSelectProps) {
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = intlFormatters.getDateTimeFormat().resolvedOptions().timeZone;
    if (isGuess && field.current && own && field.current.value === chosen) {
      if (![...field.current.options].some(({ value }) => value === own)) field.current.add(new Option(own, own));
      field.current.value = own;
    }
  }, [chosen, isGuess]);
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

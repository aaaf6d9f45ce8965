import { formatNumber } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { SelectField } from "../select-field";

/** A value to choose; `group`: the heading it stands under. */
export type FilterOption = { value: string; name: string; count: number; group?: string };
export type FilterField = {
  name: "source" | "date" | "property" | "person" | "place" | "state";
  options: readonly FilterOption[];
};
/** A filter that is on, and the address without it. */
export type ActiveFilter = { name: string; words: string; without: string };

type FactsFilterProps = {
  words: string;
  fields: readonly FilterField[];
  chosen: Partial<Record<FilterField["name"], string>>;
  active: readonly ActiveFilter[];
  text: Text;
};

/** Words and choices, each with how many facts it would leave; a plain form whose state is the address. */
export function FactsFilter({ words, fields, chosen, active, text }: FactsFilterProps) {
  return (
    <search>
      <form className="sheet filter" action={localPath(text.locale, "/facts")}>
        <h2 className="sr">{text("facts.filter.title")}</h2>
        <div className="field filter__words">
          <label htmlFor="q">{text("facts.search")}</label>
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            placeholder={text("facts.searchHint")}
            defaultValue={words}
          />
        </div>
        {fields.map((field) => (
          <Choices field={field} chosen={chosen[field.name]} text={text} key={field.name} />
        ))}
        <div className="btnrow filter__go">
          <button type="submit" className="btn btn--main">
            {text("facts.submit")}
          </button>
        </div>
      </form>
      <ActiveFilters active={active} text={text} />
    </search>
  );
}

function Choices({
  field: { name, options },
  chosen,
  text,
}: {
  field: FilterField;
  chosen: string | undefined;
  text: Text;
}) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const drawn = (own: readonly FilterOption[]) =>
    own.map(({ value, name: label, count }) => (
      <option key={value} value={value}>
        {text("facts.filter.option", { name: label, count: formatNumber(text.locale, count) })}
      </option>
    ));
  return (
    // The key makes a browser that keeps its fields forget them when the address says another.
    <SelectField
      id={`by-${name}`}
      name={name}
      label={text(`facts.filter.${name}`)}
      defaultValue={chosen ?? ""}
      key={chosen ?? ""}
      autoComplete="off"
    >
      <option value="">{text(`facts.filter.any.${name}`)}</option>
      {groups.map((group) => {
        const own = options.filter((option) => option.group === group);
        return group === undefined ? (
          drawn(own)
        ) : (
          <optgroup label={group} key={group}>
            {drawn(own)}
          </optgroup>
        );
      })}
    </SelectField>
  );
}

function ActiveFilters({ active, text }: { active: readonly ActiveFilter[]; text: Text }) {
  if (active.length === 0) return null;
  return (
    <ul className="chips filter__active" aria-label={text("facts.filter.active")}>
      {active.map(({ name, words, without }) => (
        <li key={name}>
          <a className="chip chip--off" href={without}>
            <span className="sr">{text("facts.filter.remove")}</span>
            <bdi>{words}</bdi>
            <Icon name="cross" />
          </a>
        </li>
      ))}
      <li>
        <a className="filter__reset" href={localPath(text.locale, "/facts")}>
          {text("facts.filter.reset")}
        </a>
      </li>
    </ul>
  );
}

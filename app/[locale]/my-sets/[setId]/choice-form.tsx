import { Field } from "@/components/field";
import { SelectField } from "@/components/select-field";
import { languages } from "@/domain/language";
import { levels, titleMax } from "@/domain/sets/set-draft";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import type { Choices } from "@/server/my-sets/list-choices";

type ChoiceFormProps = { set: MySetView; choices: Choices; locale: Locale };

/** What the set is called, in which languages it is, and what its questions are drawn from. */
export function ChoiceForm({ set, choices, locale }: ChoiceFormProps) {
  const text = textFor(locale);
  const { title, languages: chosen, choice } = set.draft;
  const groups = [
    { name: "source", legend: text("mySets.sources"), options: choices.sources, given: choice.sources },
    { name: "topic", legend: text("mySets.topics"), options: choices.topics, given: choice.topics },
    { name: "kind", legend: text("mySets.kinds"), options: choices.kinds, given: choice.kinds },
    {
      name: "level",
      legend: text("mySets.levels"),
      options: levels.map((level) => ({ id: level, name: text("mySets.level", { level }) })),
      given: choice.levels,
    },
  ];
  const isNarrowed = groups.some(({ given }) => given.length > 0) || choice.fromYear !== null || choice.toYear !== null;
  return (
    <form className="stack stack--near" method="post" action={localPath(locale, `/my-sets/${set.id}/describe`)}>
      <input type="hidden" name="seen" value={set.revision} />
      <div className="fields">
        {languages.map((lang) => (
          <Field
            id={`title-${lang}`}
            label={text("mySets.titleIn", { language: lang })}
            hint={text("mySets.titleHint")}
            maxLength={titleMax}
            lang={lang}
            dir={locales[lang].dir}
            autoComplete="off"
            defaultValue={title[lang]}
            key={lang}
          />
        ))}
      </div>
      <Ticks
        legend={text("mySets.languages")}
        name="language"
        options={languages.map((lang) => ({ id: lang, name: text("mySets.languageName", { language: lang }) }))}
        given={chosen}
      />
      <details className="fold" open={isNarrowed}>
        <summary>{text("mySets.narrow")}</summary>
        <div className="stack stack--near">
          <p className="hint">{text("mySets.anyHint")}</p>
          {groups.map((group) => (
            <Ticks {...group} key={group.name} />
          ))}
          <fieldset className="ticks">
            <legend>{text("mySets.years")}</legend>
            <div className="fields">
              <YearSelect name="fromYear" years={choices.years} given={choice.fromYear} locale={locale} />
              <YearSelect name="toYear" years={choices.years} given={choice.toYear} locale={locale} />
            </div>
          </fieldset>
        </div>
      </details>
      <Field
        id="count"
        label={text("mySets.count")}
        hint={text("mySets.countHint")}
        inputMode="numeric"
        className="input--short"
        defaultValue={choice.count}
      />
      <div className="btnrow">
        <button type="submit" className="btn">
          {text("mySets.apply")}
        </button>
        <p className="quiet">{text("mySets.pool", { count: set.poolSize })}</p>
      </div>
    </form>
  );
}

type TicksProps = {
  legend: string;
  name: string;
  options: readonly { id: string; name: string }[];
  given: readonly string[];
};

function Ticks({ legend, name, options, given }: TicksProps) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      <div className="ticks__all">
        {options.map((option) => (
          <label className="tick" key={option.id}>
            <input type="checkbox" name={name} value={option.id} defaultChecked={given.includes(option.id)} />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type YearSelectProps = {
  name: "fromYear" | "toYear";
  years: readonly number[];
  given: number | null;
  locale: Locale;
};

function YearSelect({ name, years, given, locale }: YearSelectProps) {
  const text = textFor(locale);
  return (
    <SelectField id={name} label={text(`mySets.${name}`)} defaultValue={given ?? ""}>
      <option value="">{text("mySets.anyYear")}</option>
      {years.map((year) => (
        <option value={year} key={year}>
          {year}
        </option>
      ))}
    </SelectField>
  );
}

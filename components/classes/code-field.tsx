import { Icon } from "../icon";

type CodeFieldProps = {
  words: { label: string; hint: string; problem?: string | undefined };
  typed?: string | undefined;
};

/** Where a learner types a class code. `typed`: what was refused, kept to mend. */
export function CodeField({ words: { label, hint, problem }, typed }: CodeFieldProps) {
  return (
    <div className="field">
      <label htmlFor="code">{label}</label>
      <input
        className="input input--code"
        id="code"
        name="code"
        required
        maxLength={60}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "code-hint code-problem" : "code-hint"}
      />
      {problem && (
        <p className="error" id="code-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      <p className="hint" id="code-hint">
        {hint}
      </p>
    </div>
  );
}

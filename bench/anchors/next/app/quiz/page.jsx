import { questions } from "../../../questions.mjs";

/** Prerendered; its forms are the browser's own. */
export default function Page() {
  return questions.map(({ id, stem, options }) => (
    <form key={id} id={id} method="post" action="/check">
      <h2>{stem}</h2>
      {options.map((option) => (
        <label className="option" key={option.id}>
          <input type="radio" name="answer" value={option.id} /> {option.text}
        </label>
      ))}
      <button type="submit">{"\u062a\u062d\u0642\u0642"}</button>
    </form>
  ));
}

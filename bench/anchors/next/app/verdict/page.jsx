import { verdict } from "../../../questions.mjs";

export default function Page() {
  return <p className="verdict">{verdict}</p>;
}

import { notFound } from "next/navigation";

/** Every address that no page answers, so that it is a 404 in the reader's language. */
export default function NoSuchPage(): never {
  notFound();
}

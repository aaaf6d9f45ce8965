// refused: default export
export default function facts() {
  return [];
}

// refused: default export
export default function todaysQuiz() {
  return 1;
}

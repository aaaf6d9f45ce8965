/** Numbers in words before what they count, by their value. */
export const countWord: Readonly<Record<number, string>> = {
  ...{ 3: "ثلاثة", 4: "أربعة", 5: "خمسة", 6: "ستة" },
  ...{ 7: "سبعة", 8: "ثمانية", 9: "تسعة", 10: "عشرة" },
};

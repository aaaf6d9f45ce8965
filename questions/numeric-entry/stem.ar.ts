/** The unit of a number to type, where it is not shown beside the field. */
export const stemWords = { inUnit: (stem: string, unit: string) => `${stem} (الوحدة: ${unit})` };

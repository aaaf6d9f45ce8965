/** Why a fact that came from the extractor is not asked. */
export const notReviewed = { ar: "لم يراجعها محرر بعد.", en: "No editor has reviewed it yet." };

import type { TextCounts } from "../counts.js";

/**
 * Szigriszt-Pazos' "perspicuidad": reading ease of Spanish, 0 hard to 100 easy; its bands are those of the INFLESZ scale.
 *
 *   206.835 - 62.3 * (syllables / words) - (words / sentences)
 *
 * Source: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad", thesis, Madrid
 * 1993. Bands: I. M. Barrio-Cantalejo et al., "Validación de la Escala INFLESZ", Anales del Sistema Sanitario de Navarra 31(2),
 * 2008. Open at both ends and not clamped. Throws nothing.
 *
 * @param counts whole numbers >= 0, all taken from the same text
 * @returns the score, or null when there are no words or no sentences
 */
export function szigrisztPazos({ sentences, words, syllables }: TextCounts): number | null {
  if (sentences === 0 || words === 0) return null;
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

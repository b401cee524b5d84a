/** The order in which a property element must hold its children; a name it does not list goes before the last. */
export type PropertyOrder = readonly string[];

const names = (list: string): PropertyOrder => list.split(' ').map((name) => `w:${name}`);

/** CT_PPr, ECMA-376 part 1, 17.3.1.26. */
export const paragraphOrder = names(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
);

/** CT_RPr and CT_ParaRPr (which begins with the marks of tracked changes), ECMA-376 part 1, 17.3.2.28 and 17.3.1.29. */
export const runOrder = names(
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint ' +
    'noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText ' +
    'vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
);

/** CT_SectPr, ECMA-376 part 1, 17.6.17. */
export const sectionOrder = names(
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
);

/** Position of a child; extensions of later Word versions stand after all that the standard names but the change mark. */
export function rankIn(order: PropertyOrder, name: string): number {
  const rank = order.indexOf(name);
  return rank >= 0 ? rank : order.length - 1.5;
}

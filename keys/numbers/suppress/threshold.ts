/**
 * A count below this is withheld (S70): zeros too. A row of zeros beside one number says of everybody in it what they
 * reported ("group disclosure": Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 5), and a zero that is
 * shown tells that its neighbours are none.
 */
export const least = 5

/** What can be said of whom: at least five, with as many again whom it is not said of. */
export const isSmall = (count: number, of: number): boolean => count < least || of - count < least

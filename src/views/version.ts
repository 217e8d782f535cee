/** The version of the projection: raised whenever the same readings may give other rows. */
export const VIEWS = '9'

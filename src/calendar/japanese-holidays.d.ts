/** The one function of `japanese-holidays` that is used: the others take a `Date`, whose day depends on the zone. */

declare module 'japanese-holidays' {
  interface HolidayOfYear {
    readonly month: number;
    readonly date: number;
    readonly name: string;
  }

  const holidays: {
    /** The holidays of this year, with substitute and sandwiched ones. */
    getHolidaysOf(year: number): HolidayOfYear[];
  };
  export default holidays;
}

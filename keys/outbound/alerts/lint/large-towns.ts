import { foldedText } from "./report-words.ts"

/**
 * Rule 12: towns, cities and London boroughs of the United Kingdom and of Ireland in which at least 100,000 people live:
 * one of so many is not found by the name of the town. From the censuses: ONS, built-up areas and London boroughs, England
 * and Wales 2021; National Records of Scotland, settlements, mid-2020; NISRA 2021; CSO Ireland 2022. Where two ways of
 * counting differ (a town, and the district of its name), it is left out: an area is always right.
 */
const names = `
  London, Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney,
  Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea,
  Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton,
  Tower Hamlets, Waltham Forest, Wandsworth, Westminster,
  Basildon, Bedford, Birmingham, Blackburn, Blackpool, Bolton, Bournemouth, Bradford, Brighton, Brighton and Hove,
  Bristol, Cambridge, Chelmsford, Cheltenham, Colchester, Coventry, Crawley, Derby,
  Exeter, Gillingham, Gloucester,   High Wycombe, Huddersfield, Hull, Kingston upon Hull, Ipswich, Leeds, Leicester, Lincoln, Liverpool, Luton, Maidstone,
  Manchester, Middlesbrough, Milton Keynes, Newcastle, Newcastle upon Tyne, Northampton, Norwich, Nottingham,
  Oldham, Oxford, Peterborough, Plymouth, Poole, Portsmouth, Reading, Rochdale, Salford,
  Sheffield, Slough, Solihull, Southampton, Southend, Southend-on-Sea, St Helens, Stockport,   Stoke-on-Trent, Stoke, Sunderland, Sutton Coldfield, Swindon, Telford, Warrington, Watford,
  West Bromwich, Wigan, Woking, Wolverhampton, Worcester, Worthing, York,
  Cardiff, Newport, Swansea,
  Aberdeen, Dundee, Edinburgh, Glasgow,
  Belfast,
  Dublin, Cork, Limerick`

const folded = (text: string): string =>
  foldedText(text)
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
const large: ReadonlySet<string> = new Set(names.split(",").map(folded))

/** Exactly a town of the list, however it is spelt: "Leeds, Headingley" is a part of one. */
export const isLargeTown = (town: string): boolean => large.has(folded(town))

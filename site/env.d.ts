/// <reference types="astro/client" />

declare namespace App {
  type Locals = import("../crypto/page-data.ts").PageData
}

declare module "virtual:phone-numbers" {
  export const phoneNumbers: import("libphonenumber-js/core").MetadataJson
}

declare module "virtual:organisation" {
  export const organisation: import("../crypto/documents/organisation.ts").Organisation
}

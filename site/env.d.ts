/// <reference types="astro/client" />

declare namespace App {
  type Locals = import("../crypto/page-data.ts").PageData
}

declare module "virtual:organisation" {
  export const organisation: import("../crypto/documents/organisation.ts").Organisation
}

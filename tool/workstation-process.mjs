// How Node runs the workstation's program: kept small, for a desk is open all day on whatever machine there is.
// A hundred thousand cases pass through memory at a start; both settings let go of it again.

/** V8's space for what lives shortly, in MiB: it grows to this, and never shrinks. */
export const nodeOptions = ["--max-semi-space-size=8"]

/** glibc gives pieces from this size on back to the machine when they are freed (mallopt(3), M_MMAP_THRESHOLD). */
export const environment = { MALLOC_MMAP_THRESHOLD_: "262144" }

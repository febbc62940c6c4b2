package io.proxywasm.its.fuzz;

/**
 * What a host call gives back.
 *
 * @param bytes what calls give that return bytes
 * @param number what calls give that return a number
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Answer(int status, byte[] bytes, long number, Giving giving) {
  /** How a host hands a value over; all but the first break the ABI's rules. */
  enum Giving {
    AS_THE_ABI_SAYS,
    /** Writes nothing. */
    NOTHING,
    /** Address 0 with a size. */
    NULL_WITH_SIZE,
    /** An address that the allocator did not give. */
    FOREIGN_ADDRESS,
    /** More bytes than were allocated. */
    LONGER,
    /** Fewer. */
    SHORTER,
    /** An address within the allocation. */
    SHIFTED,
    /** Of two allocations the first. */
    FIRST_OF_TWO,
    /** A negative size. */
    NEGATIVE_SIZE,
    /** A size, and no address. */
    SIZE_ALONE,
    /** Asks for a size that no module has room for, before the right one. */
    ABSURD_FIRST,
    /** Bytes without a value: allocates, and returns nothing. */
    LOST
  }
}

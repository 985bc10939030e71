/* SPDX-License-Identifier: Apache-2.0 */
/* A binary number is a whole number times a power of two: multiplied out, digit by digit, with a decimal exponent. */
#include "documents/read/binary_number.h"

#include <string.h>

enum { LIMBS = 90, NINE_DIGITS = 1000000000 };

/* A large whole number, nine digits in each limb, the lowest first. */
typedef struct jxi_large {
    uint32_t limbs[LIMBS];
    size_t count;
} jxi_large;

static void multiply(jxi_large *number, uint32_t factor) {
    uint64_t carry = 0;
    for (size_t i = 0; i < number->count; i++) {
        carry += (uint64_t)number->limbs[i] * factor;
        number->limbs[i] = (uint32_t)(carry % NINE_DIGITS);
        carry /= NINE_DIGITS;
    }
    while (carry && number->count < LIMBS) {
        number->limbs[number->count++] = (uint32_t)(carry % NINE_DIGITS);
        carry /= NINE_DIGITS;
    }
}

static size_t put_limb(char *text, uint32_t limb) {
    char digits[9];
    for (size_t i = 9; i > 0; i--, limb /= 10) digits[i - 1] = (char)('0' + limb % 10);
    memcpy(text, digits, sizeof digits);
    return sizeof digits;
}

static void put_exponent(char *text, int32_t exponent) {
    char digits[8];
    size_t used = 0, count = 0;
    uint32_t left = (uint32_t)(exponent < 0 ? -exponent : exponent);
    text[used++] = 'E';
    if (exponent < 0) text[used++] = '-';
    do digits[count++] = (char)('0' + left % 10);
    while ((left /= 10) != 0);
    while (count) text[used++] = digits[--count];
    text[used] = '\0';
}

void jxi_binary_write(char *text, uint64_t bits, int32_t places) {
    int32_t power = (int32_t)(bits >> 52 & 0x7FF);
    uint64_t whole = bits & 0xFFFFFFFFFFFFF;
    jxi_large number = {.count = 3};
    size_t used = 0;
    text[0] = '\0';
    if (power == 0x7FF) return;
    if (power) whole |= (uint64_t)1 << 52;
    power = (power ? power : 1) - 1075;
    for (; power < 0 && whole && !(whole & 1); power++) whole >>= 1;
    for (size_t i = 0; i < 3; i++, whole /= NINE_DIGITS) number.limbs[i] = (uint32_t)(whole % NINE_DIGITS);
    for (int32_t i = power; i > 0; i--) multiply(&number, 2);
    for (int32_t i = power; i < 0; i++) multiply(&number, 5); /* m ÷ 2ⁿ is m 5ⁿ ÷ 10ⁿ */
    if (bits >> 63) text[used++] = '-';
    for (size_t i = number.count; i > 0; i--) used += put_limb(text + used, number.limbs[i - 1]);
    put_exponent(text + used, (power < 0 ? power : 0) - places);
}

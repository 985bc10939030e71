/* SPDX-License-Identifier: Apache-2.0 */
/* Tables of the fonts' signs. */
#include "documents/read/signs.h"

#include <string.h>

const char *jxi_sign_of(const char *font, uint32_t point) {
    static const struct {
        const char *font;
        uint8_t place;
        const char *sign;
    } signs[] = {
        {"Wingdings", 0x6F, "□"},   {"Wingdings", 0x71, "□"},   {"Wingdings", 0x72, "□"},   {"Wingdings", 0xA8, "□"},
        {"Wingdings", 0x78, "☒"},   {"Wingdings", 0xFB, "✗"},   {"Wingdings", 0xFC, "√"},   {"Wingdings", 0xFD, "☒"},
        {"Wingdings", 0xFE, "☑"},   {"Wingdings 2", 0x4F, "✗"}, {"Wingdings 2", 0x50, "√"}, {"Wingdings 2", 0x51, "☒"},
        {"Wingdings 2", 0x52, "☑"}, {"Wingdings 2", 0x53, "☒"}, {"Wingdings 2", 0x54, "☒"}, {"Wingdings 2", 0xA3, "□"},
        {"Symbol", 0xA3, "≤"},      {"Symbol", 0xB3, "≥"},      {"Symbol", 0xB1, "±"},      {"Symbol", 0xB9, "≠"},
        {"Symbol", 0xBB, "≈"},      {"Symbol", 0xB4, "×"},      {"Symbol", 0xB8, "÷"},
    };
    if (point >= 0xF000) point -= 0xF000;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (signs[i].place == point && strcmp(signs[i].font, font) == 0) return signs[i].sign;
    return NULL;
}

// SPDX-License-Identifier: MIT
#include "report/finishing.h"

#include <array>
#include <string_view>
#include <utility>

namespace samspel::report {

namespace {

// Glyphs that several characters share, or that stand for several: what a reader means by them, in UTF-16.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> meant{{
    {"<0009>", "<0020>"},
    {"<00A0>", "<0020>"},
    {"<00AD>", "<002D>"},
    {"<02C9>", "<00AF>"},
    {"<2215>", "<2044>"},
    {"<FB00>", "<00660066>"},
    {"<FB01>", "<00660069>"},
    {"<FB02>", "<0066006C>"},
    {"<FB03>", "<006600660069>"},
    {"<FB04>", "<00660066006C>"},
    {"<2011>", "<002D>"},
}};

} // namespace

std::string mendedToUnicode(const std::string& table) {
    // Only targets are mended: they stand in brackets, as the third of a range, or as the second of a single
    // glyph.
    std::string mended;
    mended.reserve(table.size() + 64);
    bool isInBrackets = false;
    bool areSingles = false;
    int place = 0; // of a token within its line
    for (std::size_t at = 0; at < table.size();) {
        const char c = table[at];
        if (c == '<' && table.compare(at, 2, "<<") != 0) {
            const std::size_t end = table.find('>', at);
            if (end == std::string::npos) {
                break;
            }
            std::string_view token = std::string_view(table).substr(at, end + 1 - at);
            ++place;
            if (isInBrackets || place == (areSingles ? 2 : 3)) {
                for (const auto& [written, reads] : meant) {
                    token = token == written ? reads : token;
                }
            }
            mended += token;
            at = end + 1;
            continue;
        }
        if (c == '[' || c == ']') {
            isInBrackets = c == '[';
        } else if (c == '\n') {
            place = 0;
        } else if (table.compare(at, 11, "beginbfchar") == 0 || table.compare(at, 12, "beginbfrange") == 0) {
            areSingles = table.compare(at, 11, "beginbfchar") == 0;
        }
        mended += c;
        ++at;
    }
    return mended;
}

} // namespace samspel::report

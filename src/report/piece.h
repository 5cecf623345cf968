// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

#include <optional>

namespace samspel::report {

/// How strongly a piece holds on to the one after it.
enum class Keep {
    free,
    together, ///< on one page if a page can hold the blocks that belong together
    always    ///< unless the chain is higher than a page
};

/// What no page end parts: a line, a slice of a table's row, a picture. Its items count from the left end of
/// the text and its own upper edge.
struct Piece {
    double before = 0; ///< air above it, dropped at the top of a page
    double height = 0;
    Keep keep = Keep::free;
    bool startsPage = false;
    std::vector<Item> items{};
    std::vector<Link> links{};
    std::optional<std::size_t> heading{}; ///< in Pages::headings
    std::optional<std::size_t> head{};    ///< the head to be repeated when it comes first on a page
};

/// A document in pieces, from top to bottom, and the structure that they belong to.
struct Flow {
    std::vector<Piece> pieces;
    std::vector<Piece> heads; ///< of tables, to be repeated: no content of their own
    std::vector<Element> elements;
    std::vector<HeadingPlace> headings;

    int add(Tag tag, int parent = -1, QString alternative = {}) {
        elements.push_back({tag, parent, 1, std::move(alternative)});
        return static_cast<int>(elements.size()) - 1;
    }
};

} // namespace samspel::report

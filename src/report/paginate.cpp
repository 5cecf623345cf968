// SPDX-License-Identifier: MIT
#include "report/flow.h"

#include <algorithm>
#include <span>

namespace samspel::report {

namespace {

/// Fills pages from the top, one chain of pieces after the other.
class Paginator {
public:
    explicit Paginator(Flow& flow) : m_flow(flow) {}

    std::vector<Page> run() {
        m_pages.emplace_back();
        put(m_flow.pieces, Keep::free);
        for (Page& page : m_pages) {
            // Elements are numbered as they are read: a row's cells one after the other, not line by line.
            std::stable_sort(page.items.begin(), page.items.end(),
                             [](const Item& a, const Item& b) { return a.element < b.element; });
        }
        return std::move(m_pages);
    }

private:
    /// Puts what lies between two ends of this strength on one page where a page can hold it; else the chain
    /// gives way where it is weakest.
    void put(std::span<Piece> pieces, Keep strength) {
        while (!pieces.empty()) {
            std::size_t count = 1;
            while (count < pieces.size() && pieces[count - 1].keep > strength && !pieces[count].startsPage) {
                ++count;
            }
            putChain(pieces.first(count), strength);
            pieces = pieces.subspan(count);
        }
    }

    void putChain(std::span<Piece> chain, Keep strength) {
        if (chain.front().startsPage && !isFresh()) {
            newPage();
        }
        if (m_y + heightOf(chain) <= sheet::textHeight + slack) {
            append(chain);
        } else if (heightOf(chain, true) <= sheet::textHeight + slack) {
            newPage();
            append(chain);
        } else if (strength != Keep::always) {
            put(chain, strength == Keep::free ? Keep::together : Keep::always);
        } else {
            appendInParts(chain);
        }
    }

    void append(std::span<Piece> chain) {
        for (Piece& piece : chain) {
            set(piece);
        }
    }

    /// A chain that no page holds, piece by piece; a single piece that no page holds hangs over the edge.
    void appendInParts(std::span<Piece> chain) {
        for (Piece& piece : chain) {
            if (!isFresh() && m_y + heightOf({&piece, 1}) > sheet::textHeight + slack) {
                newPage();
            }
            set(piece);
        }
    }

    double heightOf(std::span<const Piece> chain, bool onFreshPage = false) const {
        const bool isFirst = onFreshPage || isFresh();
        double height = isFirst && chain.front().head ? m_flow.heads[*chain.front().head].height : 0;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            height += (i == 0 && isFirst ? 0 : chain[i].before) + chain[i].height;
        }
        return height;
    }

    void set(const Piece& piece) {
        if (isFresh()) {
            if (piece.head) {
                place(m_flow.heads[*piece.head]);
            }
        } else {
            m_y += piece.before;
        }
        place(piece);
    }

    void place(const Piece& piece) {
        const QPointF corner(sheet::left, sheet::top + m_y);
        Page& page = m_pages.back();
        for (Item item : piece.items) {
            item.box.translate(corner);
            if (auto* text = std::get_if<TextItem>(&item.what)) {
                text->at += corner;
            } else if (auto* rule = std::get_if<RuleItem>(&item.what)) {
                rule->line.translate(corner);
            }
            page.items.push_back(std::move(item));
        }
        for (Link link : piece.links) {
            link.box.translate(corner);
            page.links.push_back(link);
        }
        if (piece.heading) {
            m_flow.headings[*piece.heading].page = m_pages.size() - 1;
            m_flow.headings[*piece.heading].y = corner.y();
        }
        m_y += piece.height;
        m_isFresh = false;
    }

    bool isFresh() const { return m_isFresh; }
    void newPage() {
        m_pages.emplace_back();
        m_y = 0;
        m_isFresh = true;
    }

    static constexpr double slack = 1e-6;

    Flow& m_flow;
    std::vector<Page> m_pages;
    double m_y = 0;
    bool m_isFresh = true;
};

} // namespace

std::vector<Page> paginate(Flow& flow) { return Paginator(flow).run(); }

} // namespace samspel::report

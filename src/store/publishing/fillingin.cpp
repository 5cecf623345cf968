// SPDX-License-Identifier: MIT
#include "store/publishing/fillingin.h"

#include "store/publishing/family.h"

#include <unordered_map>
#include <utility>

namespace samspel {

namespace {

class FillingIn {
public:
    explicit FillingIn(std::vector<Piece>& pieces) : m_pieces(pieces) {
        m_places.reserve(2 * pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            m_places.emplace(pieces[i].slice, static_cast<int>(i));
        }
    }

    void run() {
        const std::size_t told = m_pieces.size();
        for (std::size_t i = 0; i < told; ++i) {
            const Slice slice = m_pieces[i].slice;
            if (slice.part.isEmpty()) {
                fillLevels(slice);
            }
            for (const Sex sex : {Sex::female, Sex::male}) {
                Slice whole = slice;
                whole.sex = Sex::all;
                Slice other = slice;
                other.sex = sex == Sex::female ? Sex::male : Sex::female;
                fillOther(slice.sex == sex, whole, slice, other);
            }
            for (const auto& [owner, others] : {std::pair(Lexicon::ofPublic, Lexicon::ofPrivate),
                                                std::pair(Lexicon::ofPrivate, Lexicon::ofPublic)}) {
                Slice whole = slice;
                whole.ownership = Lexicon::all;
                Slice other = slice;
                other.ownership = others;
                fillOther(slice.ownership == owner, whole, slice, other);
            }
        }
    }

private:
    std::optional<qint64> countOf(const Slice& slice) const {
        const auto it = m_places.find(slice);
        if (it == m_places.end()) {
            return std::nullopt;
        }
        const Headcount& head = m_pieces[static_cast<std::size_t>(it->second)].head;
        return head.kind == Headcount::Kind::counted ? std::optional(head.count) : std::nullopt;
    }
    void add(const Slice& slice, qint64 count) {
        if (count >= 0 && m_places.try_emplace(slice, static_cast<int>(m_pieces.size())).second) {
            Piece piece;
            piece.slice = slice;
            piece.head = {Headcount::Kind::counted, count};
            m_pieces.push_back(std::move(piece));
        }
    }
    void fillOther(bool isAsked, const Slice& whole, const Slice& part, const Slice& other) {
        const auto ofAll = isAsked ? countOf(whole) : std::nullopt;
        const auto one = isAsked ? countOf(part) : std::nullopt;
        if (ofAll && one) {
            add(other, *ofAll - *one);
        }
    }
    void fillLevels(const Slice& whole) {
        const auto ofAll = countOf(whole);
        std::optional<Slice> lacking;
        qint64 seen = 0;
        for (std::size_t level = 1; level <= levelsOf(whole.grade); ++level) {
            Slice slice = whole;
            slice.part = Lexicon::level(level);
            if (const auto count = countOf(slice)) {
                seen += *count;
            } else if (lacking || m_places.find(slice) != m_places.end()) {
                return; // two of them, or one that is hidden
            } else {
                lacking = slice;
            }
        }
        if (lacking && ofAll) {
            add(*lacking, *ofAll - seen);
        }
    }

    std::vector<Piece>& m_pieces;
    std::unordered_map<Slice, int, SliceHash> m_places;
};

} // namespace

void fillIn(std::vector<Piece>& pieces) { FillingIn(pieces).run(); }

} // namespace samspel

// SPDX-License-Identifier: MIT
#include "statistics/disclosure/elimination.h"

#include "statistics/disclosure/groups.h"

#include <cassert>
#include <unordered_map>
#include <utility>

namespace samspel::statistics::disclosure {

namespace {

template <typename Number>
Vector<Number> vectorOf(const Sum& sum, const std::vector<Part>& parts) {
    Vector<Number> terms;
    const auto take = [&](Cell cell, int factor) {
        if (parts[cell] != Part::Nought) {
            terms.push_back({cell, factor});
        }
    };
    take(sum.whole, -1);
    for (const Cell part : sum.parts) {
        take(part, 1);
    }
    std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    Vector<Number> merged;
    for (Term<Number>& term : terms) {
        if (!merged.empty() && merged.back().at == term.at) {
            merged.back().factor += term.factor;
        } else {
            merged.push_back(std::move(term));
        }
    }
    std::erase_if(merged, [](const Term<Number>& term) { return term.factor == 0; });
    return merged;
}

Size sizeOf(const Question& question, Cell cell) {
    return question.sizes.empty() ? Size::Usual : question.sizes[cell];
}

/// Where each cell comes when a basis is chosen: small cells first, since they have to be coordinates
/// themselves, then what is known, then the order.
std::vector<std::uint32_t> ranks(const Question& question) {
    std::vector<std::uint32_t> rank(question.parts.size());
    std::uint32_t next = 0;
    for (const int turn : {0, 1, 2}) {
        for (const Cell cell : question.order) {
            const int its = sizeOf(question, cell) != Size::Usual ? 0
                            : question.parts[cell] == Part::Known ? 1
                                                                  : 2;
            if (its == turn) {
                rank[cell] = next++;
            }
        }
    }
    return rank;
}

// Solves the sums for their latest cells, and gives each cell its vector in terms of the earlier ones.
template <typename Number>
Vectors<Number> solvedFor(const Question& question) {
    const std::vector<std::uint32_t> rank = ranks(question);
    Vectors<Number> sums(question.parts.size(), question.sums.size());
    for (std::size_t row = 0; row < question.sums.size(); ++row) {
        sums.set(row, vectorOf<Number>(question.sums[row], question.parts));
    }
    std::unordered_map<Cell, std::size_t> solved;
    for (std::size_t row = 0; row < sums.size(); ++row) {
        if (!sums[row].empty()) {
            const auto latest =
                std::max_element(sums[row].begin(), sums[row].end(),
                                 [&](const auto& a, const auto& b) { return rank[a.at] < rank[b.at]; });
            const Cell cell = latest->at;
            solved.emplace(cell, row);
            sums.eliminate(row, cell);
        }
    }
    Vectors<Number> cells(question.parts.size(), question.parts.size());
    for (Cell cell = 0; cell < question.parts.size(); ++cell) {
        if (question.parts[cell] == Part::Nought) {
            continue;
        }
        if (const auto found = solved.find(cell); found == solved.end()) {
            cells.set(cell, {{cell, 1}});
        } else {
            Vector<Number> vector = sums[found->second];
            vector.erase(termAt(vector, cell));
            cells.set(cell, std::move(vector));
        }
    }
    return cells;
}

template <typename Number>
class Elimination {
public:
    Elimination(const Question& question, Vectors<Number> cells)
        : m_question(question), m_isUsed(question.parts.size(), 0), m_cells(std::move(cells)) {}

    Answer run() {
        Answer answer;
        takeKnown(answer);
        for (const Cell cell : m_question.order) {
            if (is(cell, Part::Candidate) && !m_cells.settled(cell).empty()) {
                if (givesAway(m_cells[cell])) {
                    answer.hidden.push_back(cell);
                    m_cells.drop(cell);
                } else {
                    publish(cell);
                }
            }
        }
        assert(areGuardedLeft(answer) && "a published cell gives a guarded one away");
        if (m_question.rules.remainderRule) {
            answer.groups = smallGroups(std::move(m_rests), m_question);
        }
        return answer;
    }

private:
    bool is(Cell cell, Part part) const { return m_question.parts[cell] == part; }
    bool isOnly(const Vector<Number>& vector, Size least) const {
        return std::all_of(vector.begin(), vector.end(),
                           [&](const auto& term) { return sizeOf(m_question, term.at) >= least; });
    }

    void takeKnown(Answer& answer) {
        for (const Cell cell : m_question.order) {
            if (is(cell, Part::Known) && !m_cells.settled(cell).empty()) {
                publish(cell);
            }
        }
        for (const Cell cell : m_question.order) {
            if (is(cell, Part::Guarded)) {
                if (m_cells.settled(cell).empty()) {
                    answer.exposed.push_back(cell);
                }
            } else if (is(cell, Part::Withheld) || is(cell, Part::Candidate)) {
                if (m_cells.settled(cell).empty()) {
                    answer.known.push_back(cell);
                } else if (is(cell, Part::Withheld)) {
                    m_cells.drop(cell);
                }
            }
        }
    }

    bool areGuardedLeft(const Answer& answer) {
        std::size_t lost = 0;
        for (const Cell cell : m_question.order) {
            lost += is(cell, Part::Guarded) && m_cells.settled(cell).empty() ? 1 : 0;
        }
        return lost == answer.exposed.size();
    }

    // A coordinate that few vectors have is struck quickest. Small cells stay as long as there is another.
    std::uint32_t pivotOf(const Vector<Number>& vector) const {
        return std::min_element(vector.begin(), vector.end(),
                                [&](const auto& a, const auto& b) {
                                    return std::pair(sizeOf(m_question, a.at), m_cells.holders(a.at)) <
                                           std::pair(sizeOf(m_question, b.at), m_cells.holders(b.at));
                                })
            ->at;
    }

    void publish(Cell cell) {
        if (isOnly(m_cells[cell], Size::Small)) {
            m_rests.push_back(m_cells[cell]);
        }
        if (m_cells[cell].size() == 1) {
            m_cells.strike(m_cells[cell].front().at);
        } else {
            m_cells.eliminate(cell, pivotOf(m_cells[cell]));
        }
        m_cells.drop(cell);
    }

    bool givesAway(const Vector<Number>& vector) { return tellsSingletons(vector) || isGuarded(vector); }

    // A vector that is left of a candidate gives a guarded cell away if it is a multiple of what is left of
    // that one, which then has all its coordinates, and so the rarest of them.
    bool isGuarded(const Vector<Number>& vector) {
        const auto rarest = std::min_element(vector.begin(), vector.end(), [&](const auto& a, const auto& b) {
            return m_cells.holders(a.at) < m_cells.holders(b.at);
        });
        const std::vector<std::uint32_t>& holders = m_cells.holdersOf(rarest->at);
        return std::any_of(holders.begin(), holders.end(), [&](Cell cell) {
            return is(cell, Part::Guarded) && m_cells.isLeft(cell, vector);
        });
    }

    // SSB's method "anySum": what is left has singletons only, and is their plain sum, or might become one
    // together with another such rest.
    bool tellsSingletons(const Vector<Number>& vector) {
        if (!isOnly(vector, Size::Singleton)) {
            return false;
        }
        const bool isPlainSum = std::all_of(vector.begin(), vector.end(), [&](const auto& term) {
            return term.factor == vector.front().factor;
        });
        if (isPlainSum || std::any_of(vector.begin(), vector.end(),
                                      [&](const auto& term) { return m_isUsed[term.at] != 0; })) {
            return true;
        }
        for (const auto& term : vector) {
            m_isUsed[term.at] = 1;
        }
        return false;
    }

    const Question& m_question;
    std::vector<char> m_isUsed; ///< singletons in a rest that was published
    Vectors<Number> m_cells;
    std::vector<Vector<Number>> m_rests; ///< of what is published: those of small cells only
};

} // namespace

Answer eliminate(const Question& question) {
    Solved solved;
    return eliminate(question, solved);
}

Answer eliminate(const Question& question, Solved& solved) {
    try {
        if (!solved.narrow) {
            solved.narrow = solvedFor<std::int64_t>(question);
        }
        return Elimination<std::int64_t>(question, *solved.narrow).run();
    } catch (const Outgrown&) {
        if (!solved.wide) {
            solved.wide = solvedFor<Wide>(question);
        }
        return Elimination<Wide>(question, *solved.wide).run();
    }
}

} // namespace samspel::statistics::disclosure

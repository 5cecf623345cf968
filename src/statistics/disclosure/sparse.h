// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

/// Sparse vectors of whole numbers, exact. Private to this folder.
namespace samspel::statistics::disclosure {

using Wide = boost::multiprecision::cpp_int;

/// A number outgrew 64 bits; the same is done again with numbers of any length.
struct Outgrown {};

inline std::int64_t crossed(std::int64_t a, std::int64_t x, std::int64_t b, std::int64_t y) {
    std::int64_t ax = 0;
    std::int64_t by = 0;
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, x, &ax) || __builtin_mul_overflow(b, y, &by) ||
        __builtin_sub_overflow(ax, by, &result) || result == std::numeric_limits<std::int64_t>::min()) {
        throw Outgrown();
    }
    return result;
}
inline Wide crossed(const Wide& a, const Wide& x, const Wide& b, const Wide& y) { return a * x - b * y; }

inline std::int64_t commonDivisor(std::int64_t a, std::int64_t b) { return std::gcd(a, b); }
inline Wide commonDivisor(const Wide& a, const Wide& b) { return boost::multiprecision::gcd(a, b); }

/// A number at a coordinate.
template <typename Number>
struct Term {
    std::uint32_t at = 0;
    Number factor = 0;
    bool operator==(const Term&) const = default;
};

/// Terms by rising coordinate, none of them 0. Of all multiples of a vector the one is kept whose factors
/// have no common divisor and whose first is positive, so that two are proportional when they are equal.
template <typename Number>
using Vector = std::vector<Term<Number>>;

template <typename Number>
void reduceToLowest(Vector<Number>& vector) {
    if (vector.empty()) {
        return;
    }
    Number divisor = 0;
    for (const Term<Number>& term : vector) {
        divisor = commonDivisor(divisor, term.factor);
        if (divisor == 1) {
            break;
        }
    }
    if (vector.front().factor < 0) {
        divisor = -divisor;
    }
    if (divisor != 1) {
        for (Term<Number>& term : vector) {
            term.factor /= divisor;
        }
    }
}

template <typename Number>
auto termAt(const Vector<Number>& vector, std::uint32_t at) {
    const auto found =
        std::lower_bound(vector.begin(), vector.end(), at,
                         [](const Term<Number>& term, std::uint32_t a) { return term.at < a; });
    return found != vector.end() && found->at == at ? found : vector.end();
}

/// Many vectors over the same coordinates, which can be freed of a coordinate all at once.
template <typename Number>
class Vectors {
public:
    Vectors(std::size_t coordinates, std::size_t count)
        : m_vectors(count), m_holders(coordinates), m_isStruck(coordinates, 0) {}

    const Vector<Number>& operator[](std::size_t index) const { return m_vectors[index]; }
    std::size_t size() const { return m_vectors.size(); }

    /// `vector` by rising coordinate without zeros.
    void set(std::size_t index, Vector<Number> vector) {
        reduceToLowest(vector);
        for (const Term<Number>& term : vector) {
            m_holders[term.at].push_back(static_cast<std::uint32_t>(index));
        }
        m_vectors[index] = std::move(vector);
    }
    void drop(std::size_t index) { m_vectors[index] = {}; }

    /// About how many vectors have the coordinate; never fewer than there are.
    std::size_t holders(std::uint32_t at) const { return m_holders[at].size(); }
    /// These are among them; some may be named twice, or have it no longer.
    const std::vector<std::uint32_t>& holdersOf(std::uint32_t at) const { return m_holders[at]; }

    /// The coordinate is 0 in all vectors from now on. They are not touched, as most are never asked for
    /// again: settled() tells what is left of one, and operator[] may tell more than that.
    void strike(std::uint32_t at) {
        m_isStruck[at] = 1;
        m_isAnyStruck = true;
    }
    const Vector<Number>& settled(std::size_t index) {
        Vector<Number>& vector = m_vectors[index];
        if (m_isAnyStruck && std::erase_if(vector, [this](const Term<Number>& term) {
                                 return m_isStruck[term.at] != 0;
                             }) > 0) {
            reduceToLowest(vector);
        }
        return vector;
    }
    /// Whether this is left of a vector. Most others differ in one of the first terms.
    bool isLeft(std::size_t index, const Vector<Number>& wanted) {
        constexpr std::size_t fewStruck = 8;
        std::size_t struck = 0;
        auto next = wanted.begin();
        for (const Term<Number>& term : m_vectors[index]) {
            if (m_isStruck[term.at] != 0) {
                ++struck;
            } else if (next == wanted.end() || next->at != term.at) {
                if (struck > fewStruck) {
                    settled(index); // so that these are passed once
                }
                return false;
            } else {
                ++next;
            }
        }
        return next == wanted.end() && settled(index) == wanted;
    }

    /// Takes multiples of one vector, which is settled, from all others, so that these are 0 at a coordinate
    /// where it is not.
    void eliminate(std::size_t pivot, std::uint32_t at) {
        // Old entries may stand here still and some twice; then the coordinate is 0 already.
        const std::vector<std::uint32_t> holders = std::move(m_holders[at]);
        m_holders[at] = {static_cast<std::uint32_t>(pivot)};
        for (const std::uint32_t index : holders) {
            if (index != pivot && termAt(m_vectors[index], at) != m_vectors[index].end()) {
                settled(index);
                subtract(index, m_vectors[pivot], at);
            }
        }
    }

private:
    void subtract(std::uint32_t index, const Vector<Number>& pivot, std::uint32_t at) {
        Vector<Number>& vector = m_vectors[index];
        if (pivot.size() == 1) {
            vector.erase(termAt(vector, at));
            reduceToLowest(vector);
            return;
        }
        Number own = termAt(pivot, at)->factor;
        Number others = termAt(vector, at)->factor;
        const Number divisor = commonDivisor(own, others);
        own /= divisor;
        others /= divisor;
        Vector<Number> result;
        result.reserve(vector.size() + pivot.size());
        auto left = vector.begin();
        auto right = pivot.begin();
        const Number zero = 0;
        while (left != vector.end() || right != pivot.end()) {
            if (right == pivot.end() || (left != vector.end() && left->at < right->at)) {
                result.push_back({left->at, crossed(own, left->factor, zero, zero)});
                ++left;
            } else if (left == vector.end() || right->at < left->at) {
                result.push_back({right->at, crossed(zero, zero, others, right->factor)});
                m_holders[right->at].push_back(index);
                ++right;
            } else {
                Number factor = crossed(own, left->factor, others, right->factor);
                if (factor != 0) {
                    result.push_back({left->at, std::move(factor)});
                }
                ++left;
                ++right;
            }
        }
        reduceToLowest(result);
        vector = std::move(result);
    }

    std::vector<Vector<Number>> m_vectors;
    std::vector<std::vector<std::uint32_t>> m_holders;
    std::vector<char> m_isStruck; ///< of each coordinate
    bool m_isAnyStruck = false;
};

} // namespace samspel::statistics::disclosure

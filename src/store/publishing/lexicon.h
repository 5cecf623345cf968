// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace samspel {

/// A word that many figures share, as "all" or "level1", by its place in their Lexicon: as quick to copy and
/// to compare as a number, for a nation's figures are compared by the million.
class Word {
public:
    constexpr Word() = default; ///< ""
    constexpr explicit Word(std::uint32_t place) : m_place(place) {}
    constexpr bool isEmpty() const { return m_place == 0; }
    constexpr std::uint32_t place() const { return m_place; }
    friend constexpr auto operator<=>(const Word&, const Word&) = default;

private:
    std::uint32_t m_place = 0;
};

/// The words of some figures; each stands there once.
class Lexicon {
public:
    // Those that are there before any other.
    static constexpr Word all{1};
    static constexpr Word ofPublic{2};
    static constexpr Word ofPrivate{3};
    static constexpr std::size_t levels = 5;
    /// "level1" to "level5": those of a test.
    static constexpr Word level(std::size_t level) { return Word(static_cast<std::uint32_t>(3 + level)); }
    static constexpr bool isLevel(Word word) { return word >= level(1) && word <= level(levels); }

    Lexicon();
    /// Takes the word in when it is not there.
    Word of(const QString& text);
    const QString& text(Word word) const { return m_texts[static_cast<qsizetype>(word.place())]; }

private:
    QStringList m_texts;
    QHash<QString, std::uint32_t> m_places;
};

} // namespace samspel

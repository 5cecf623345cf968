// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>
#include <array>
#include <optional>
#include <vector>

namespace samspel {
class Language;
}

namespace samspel::exchange::anytable {

/// What a column of a table of figures tells.
enum class Role {
    unit,     ///< its number
    unitName, ///< its name, where there is no number, or beside it
    period,
    indicator,
    value,
    uncertainty,
    n,
    status,
    grade,
    sex,
    ownership,
    age
};
inline constexpr std::size_t roles = 12;

/// "value", as the command line and the mapping name it.
QLatin1String nameOf(Role role);
/// The other way round; nothing for a word that names none.
std::optional<Role> roleNamed(QStringView name);
/// "The figure itself", for a person.
QString inWords(Role role, const Language& language);

/// Which column holds what; -1 where none does.
struct Columns {
    std::array<int, roles> column{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

    int at(Role role) const { return column[static_cast<std::size_t>(role)]; }
    bool has(Role role) const { return at(role) >= 0; }
    /// A unit, a period and a value make a figure; the indicator may be told for the whole file.
    bool makeFigures() const {
        return (has(Role::unit) || has(Role::unitName)) && has(Role::period) && has(Role::value);
    }

    /// What heads say by themselves, in any of the program's languages.
    static Columns suggested(const std::vector<QString>& heads);
    /// What was chosen: "unit=Kommunenr". One that names no column or no role is put into `wrong`.
    static Columns chosen(const QStringList& choice, const std::vector<QString>& heads, QStringList& wrong);
    /// For a person: "The figure itself: Mean, Grade: Trinn".
    QString inWords(const std::vector<QString>& heads, const Language& language) const;
    /// As `chosen` reads it.
    QStringList written(const std::vector<QString>& heads) const;

    friend bool operator==(const Columns&, const Columns&) = default;
};

} // namespace samspel::exchange::anytable

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// Made-up figures of the size of the whole country: the nation, 357 municipalities and 2,800 schools over 18
/// school years, one in ten hidden. The same on every machine.
namespace bench::national {

inline constexpr int municipalities = 357;
inline constexpr int schools = 2'800;
inline constexpr int years = 18;
inline constexpr int firstYear = 2007;

/// Numbers of the first municipalities.
QStringList municipalityNumbers(int count);

/// As anybody may keep them, one figure on a line: "unit;name;indicator;grade;sex;period;value;uncertainty;n;
/// status", UTF-8, CRLF. The catalogue's national tests first, by grade and sex; where `rows` are more,
/// further indicators by name. False when it cannot be written.
bool writeLong(const QString& path, qint64 rows);

/// As Udir sends them: UTF-16LE, "|", one row for each unit, three columns for each test, grade, sex and
/// year; at least as many cells of figures as asked for. False when it cannot be written.
bool writeWide(const QString& path, qint64 cells);

} // namespace bench::national

// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"

#include <QByteArray>
#include <utility>
#include <vector>

/// Workbooks made part by part, as no honest program would write them.
namespace workbook {

/// Name and content of each part.
using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

/// The parts in a zip file.
QByteArray zipped(const Parts& parts);
/// An XLSX file with one table: the content of its <sheetData>; shared texts "one" and "two"; styles 0
/// general, 1 date (14), 2 "dd.mm.yyyy hh:mm", 3 percent (9), 4 "[h]:mm".
Parts xlsx(const QByteArray& rows, bool is1904 = false);
/// An ODS file with one table: the content of its <table:table>.
Parts ods(const QByteArray& rows);

samspel::exchange::SheetReading read(const QByteArray& bytes,
                                     const samspel::exchange::SheetLimits& limits = {});
/// The rows as text, cells joined by "|", rows by line ends.
QString told(const samspel::exchange::SheetReading& reading);
/// The first reason for which it was refused, with its place: "2:3 …".
QString refusal(const samspel::exchange::SheetReading& reading);

} // namespace workbook

// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include <QModelIndexList>

namespace samspel {

class Language;
class Names;
class RecordModel;

/// What of a list goes elsewhere: these columns of it, in this order.
struct ListExtract {
    const RecordModel& model;
    QList<int> columns;
};

/// Chosen rows, tab between cells, with a line of heads: what a spreadsheet takes.
QString asTabbedText(const ListExtract& list, const QModelIndexList& rows);
/// The list as it stands, with its groups, its filter and its conditions: a document for the printer.
report::Document asDocument(const ListExtract& list, const Language& language, const Names& names);

} // namespace samspel

// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"
#include "exchange/text/json.h"
#include "exchange/text/rows.h"
#include "exchange/udir/head.h"
#include "exchange/udir/unitcolumns.h"

#include <QHash>

namespace samspel::exchange::udir {

/// Reads the rows of one export; lives for one reading.
class WideReader {
public:
    WideReader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_units(m_gathering, m_complaints, language),
          m_cells(reading.batch.counts, options.audience, m_complaints, language) {}

    void read();

private:
    bool findHead(Rows& rows);
    bool checkGroups(const ColumnGroups& groups);
    /// Reads the rows once for measures that do not say how they are counted.
    void weighShares();
    void readRows(Rows& rows);
    void readRow(const Rows& rows, GroupReader& figures);
    /// The same as objects in a list, whose keys are the columns: answers of the export API.
    void readObjects();
    bool understandKeys(const JsonValue& list);
    void weighShares(const JsonValue& list);
    void readObject(const JsonValue& object, qint64 place, GroupReader& figures);
    std::optional<int> unitOf(const std::vector<QStringView>& cells, qint64 line);
    void tellSubject();
    void finishRows(const ColumnGroups& groups);
    /// What the row's own columns say of year and pupils.
    const Dimensions& dimensionsOf(const std::vector<QStringView>& cells);
    void tellWhatIsLeftOut(const ColumnGroups& groups);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    UnitColumns m_units;
    CellReader m_cells;
    Rows::Quotes m_quotes = Rows::Quotes::letters;
    Head m_head;
    QHash<QString, std::size_t> m_keys; ///< of objects: the places of their columns
    QString m_dimensionTexts;
    Dimensions m_dimensions;
};

} // namespace samspel::exchange::udir

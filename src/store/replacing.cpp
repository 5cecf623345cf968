// SPDX-License-Identifier: MIT
#include "store/replacing.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/figurerow.h"

namespace samspel {

Replacing::Replacing(sqlite::Database& database)
    : m_keep(database.query(std::string("INSERT INTO superseded (") + observationColumns +
                            ", superseded_by) SELECT " + observationColumns +
                            ", ?4 FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3")),
      m_remove(database.query("DELETE FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3")),
      m_insert(database.query(std::string("INSERT INTO observation (") + observationColumns +
                              ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")) {}

void Replacing::put(qint64 series, const Figure& figure) {
    bindFigure(m_insert, series, figure);
    m_insert.run();
}

void Replacing::replace(qint64 series, const Figure& figure) {
    m_keep.bindAll(series, figure.period, stored(figure.version), figure.source).run();
    m_remove.bindAll(series, figure.period, stored(figure.version)).run();
    put(series, figure);
}

} // namespace samspel

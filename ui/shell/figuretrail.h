// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/fileline.h"
#include "store/trail.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QGridLayout;
class QScrollArea;

namespace samspel {

class Language;
class Words;

/// Where one figure came from: what it says, who told it in which file on which line, when and by whom it
/// came in, and what it replaced. Public, unless a person asks for more each time.
class FigureTrail : public QDialog {
    Q_OBJECT
public:
    /// Shows it over a window, until a person closes it.
    static FigureTrail* showOver(const FigureCode& code, const Ledger& ledger, const Language& language,
                                 QWidget* over);
    FigureTrail(const Ledger& ledger, const Language& language, const FigureCode& code, QWidget* parent);
    /// Waits for the file that is being looked into.
    ~FigureTrail() override;

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);

private:
    /// Where the words of a file's line go when they are found.
    struct Slot {
        Words* cell;
        Words* line;
    };

    void fill();
    void fillHead(const Trail& trail);
    void fillMade(const Trail& trail);
    void addPart(QGridLayout& grid, const Trail::Part& part);
    void fillTold(const Trail& trail, const Trail::Told& told, bool isFirst);
    void addValue(QGridLayout& grid, const Trail::Told& told) const;
    void addPlace(QGridLayout& grid, const Trail::Told& told);
    void addOrigin(QGridLayout& grid, const Trail& trail, const Trail::Told& told) const;
    Words* addFact(QGridLayout& grid, const QString& name, const QString& text) const;
    /// Looks for the line in the kept file, beside the window: a file may be large.
    void lookUp(const Trail::Told& told, const Slot& slot);
    void showLine(const exchange::FileLine& line, const Slot& slot) const;

    const Ledger& m_ledger;
    const Language& m_language;
    FigureCode m_code;
    QScrollArea* m_scroll;
    QWidget* m_sheet = nullptr;
    QCheckBox* m_internal;
    int m_filling = 0; ///< lines that were asked for before are for labels that are no more
    QThreadPool m_workers;
};

} // namespace samspel

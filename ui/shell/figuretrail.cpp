// SPDX-License-Identifier: MIT
#include "ui/shell/figuretrail.h"

#include "chart/words.h"
#include "domain/kind.h"
#include "domain/language.h"
#include "store/content.h"
#include "store/ledger.h"
#include "ui/parts/words.h"
#include "ui/shell/attempt.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samspel {

namespace {

QString momentOf(const QString& iso, const Language& language) {
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return moment.isValid() ? language.date(moment.date()) + moment.time().toString(QStringLiteral(" HH:mm"))
                            : iso;
}

QString numberOf(const Scaled& number, const Language& language) {
    return language.number(number.value(), number.decimals);
}

QString breakdownOf(const Breakdown& breakdown, const Language& language) {
    QStringList parts;
    if (breakdown.grade != 0) {
        parts << FigureTrail::tr("grade %1").arg(breakdown.grade);
    }
    if (breakdown.sex != Sex::all) {
        parts << language.say("Choice", Choices<Sex>::all[static_cast<std::size_t>(breakdown.sex)].label)
                     .toLower();
    }
    if (breakdown.ownership == QLatin1String("public")) {
        parts << FigureTrail::tr("public schools");
    } else if (breakdown.ownership == QLatin1String("private")) {
        parts << FigureTrail::tr("private schools");
    }
    if (breakdown.age != QLatin1String("all")) {
        parts << FigureTrail::tr("age %1").arg(breakdown.age);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

FigureTrail* FigureTrail::showOver(const FigureCode& code, const Ledger& ledger, const Language& language,
                                   QWidget* over) {
    auto* trail = new FigureTrail(ledger, language, code, over);
    trail->setAttribute(Qt::WA_DeleteOnClose);
    trail->open();
    return trail;
}

FigureTrail::FigureTrail(const Ledger& ledger, const Language& language, const FigureCode& code,
                         QWidget* parent)
    : QDialog(parent), m_ledger(ledger), m_language(language), m_code(code), m_scroll(new QScrollArea(this)),
      m_internal(new QCheckBox(tr("&Internal"), this)) {
    setObjectName(QStringLiteral("figureTrail"));
    setWindowTitle(tr("Where a figure comes from"));
    m_workers.setMaxThreadCount(1);
    m_internal->setToolTip(tr("Shows a figure that must not be passed on, until this window is closed."));
    m_internal->setAccessibleDescription(m_internal->toolTip());
    connect(m_internal, &QCheckBox::toggled, this, &FigureTrail::fill);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_internal);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    layout->setSpacing(gap::medium);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(bottom);
    fill();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 96, fontMetrics().height() * 34);
}

FigureTrail::~FigureTrail() { m_workers.waitForDone(); }

void FigureTrail::fill() {
    ++m_filling;
    m_sheet = new QWidget; // the area deletes the one before
    auto* layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::medium);
    const Audience audience = m_internal->isChecked() ? Audience::internal : Audience::open;
    std::optional<Trail> trail;
    const auto trouble =
        attempt(tr("Look where a figure comes from"), [&] { trail = trailOf(m_ledger, m_code, audience); });
    if (trouble) {
        layout->addWidget(new Words(trouble->text, Words::Voice::text, m_sheet));
    } else if (trail) {
        fillHead(*trail);
        if (trail->made) {
            fillMade(*trail);
        }
        for (const Trail::Told& told : trail->told) {
            fillTold(*trail, told, &told == &trail->told.front());
        }
    } else {
        layout->addWidget(new Words(tr("The register has no figure with the code %1.").arg(m_code.text()),
                                    Words::Voice::text, m_sheet));
    }
    layout->addStretch(1);
    m_sheet->setAutoFillBackground(false);
    m_scroll->setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false);
}

void FigureTrail::fillHead(const Trail& trail) {
    auto* layout = static_cast<QVBoxLayout*>(m_sheet->layout());
    layout->addWidget(new Words(trail.code.text(), Words::Voice::section, m_sheet));
    QStringList parts{trail.unit.number.isEmpty()
                          ? trail.unit.name
                          : QStringLiteral("%1 (%2)").arg(trail.unit.name, trail.unit.number),
                      chart::catalogueText(trail.indicator.name, m_language),
                      breakdownOf(trail.breakdown, m_language), trail.code.period.display()};
    if (trail.code.version == Version::corrected) {
        parts << tr("corrected");
    }
    parts.removeAll(QString());
    layout->addWidget(new Words(parts.join(QStringLiteral(" · ")), Words::Voice::text, m_sheet));
}

void FigureTrail::fillMade(const Trail& trail) {
    auto* layout = static_cast<QVBoxLayout*>(m_sheet->layout());
    const Trail::Made& made = *trail.made;
    layout->addWidget(new Words(tr("Made of other figures"), Words::Voice::strong, m_sheet));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::page);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    const Figure& figure = made.shown.figure;
    addFact(*grid, tr("Value"),
            figure.value ? numberOf(*figure.value, m_language) : chart::hiddenWord(made.shown, m_language))
        ->setObjectName(QStringLiteral("value"));
    const QString remark = chart::remark(made.shown, chart::Mark::filled, m_language);
    addFact(*grid, tr("Status"),
            QStringLiteral("%1 (%2)").arg(
                figure.value && !remark.isEmpty() ? remark : chart::hiddenWord(made.shown, m_language),
                QString(QLatin1Char(letter(figure.status)))));
    if (!figure.value) {
        addFact(*grid, tr("Reason"), chart::hiddenReason(made.shown, trail.indicator, m_language))
            ->setObjectName(QStringLiteral("reason"));
    }
    addFact(*grid, tr("Uncertainty"),
            figure.uncertainty ? QStringLiteral("± ") + numberOf(*figure.uncertainty, m_language)
                               : QString());
    addFact(*grid, tr("Pupils or people"), figure.n ? m_language.whole(*figure.n) : QString());
    addFact(*grid, tr("Formula"), formulaOf(trail, m_language))->setObjectName(QStringLiteral("formula"));
    for (const QString& note : made.remarks) {
        addFact(*grid, tr("Note"), note);
    }
    layout->addWidget(new Words(tr("Its parts"), Words::Voice::strong, m_sheet));
    auto* parts = new QGridLayout;
    parts->setHorizontalSpacing(gap::page);
    parts->setVerticalSpacing(gap::tiny);
    parts->setColumnStretch(1, 1);
    layout->addLayout(parts);
    for (const Trail::Part& part : made.parts) {
        addPart(*parts, part);
    }
}

void FigureTrail::addPart(QGridLayout& grid, const Trail::Part& part) {
    const int row = grid.rowCount();
    if (part.code) {
        auto* open = new QPushButton(part.code->text(), m_sheet);
        open->setAutoDefault(false);
        open->setAccessibleDescription(tr("Opens where this part comes from"));
        connect(open, &QPushButton::clicked, this, [this, code = *part.code] {
            auto* trail = showOver(code, m_ledger, m_language, this);
            connect(trail, &FigureTrail::recordWanted, this, [this](const QString& table, qint64 id) {
                accept();
                Q_EMIT recordWanted(table, id);
            });
        });
        grid.addWidget(open, row, 0, Qt::AlignTop | Qt::AlignLeft);
    }
    const QString value = !part.shown                ? tr("no figure")
                          : part.shown->figure.value ? numberOf(*part.shown->figure.value, m_language)
                                                     : chart::hiddenWord(*part.shown, m_language);
    QString words = QStringLiteral("%1: %2").arg(part.unit.name, value);
    if (part.shown && part.shown->figure.n && part.shown->figure.value) {
        words +=
            QStringLiteral(", ") + tr("%1 pupils or people").arg(m_language.whole(*part.shown->figure.n));
    }
    if (!part.isIn) {
        words += QStringLiteral(" ") + tr("(left out)");
    }
    grid.addWidget(new Words(words, Words::Voice::text, m_sheet), row, 1, Qt::AlignVCenter);
}

void FigureTrail::fillTold(const Trail& trail, const Trail::Told& told, bool isFirst) {
    auto* layout = static_cast<QVBoxLayout*>(m_sheet->layout());
    const bool holds = !told.replacedBy.isKept();
    const QString head = holds ? tr("What holds now")
                               : tr("Replaced by source S%1").arg(QString::number(told.replacedBy.value));
    if (!isFirst) {
        layout->addSpacing(gap::small);
    }
    layout->addWidget(new Words(head, Words::Voice::strong, m_sheet));
    if (told.source.withdrawnOn.isValid()) {
        layout->addWidget(
            new Words(tr("Its publisher withdrew it on %1. %2")
                          .arg(m_language.date(told.source.withdrawnOn), told.source.withdrawnReason)
                          .trimmed(),
                      Words::Voice::text, m_sheet));
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::page);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    addValue(*grid, told);
    addPlace(*grid, told);
    addOrigin(*grid, trail, told);
    if (told.source.id.isKept()) {
        auto* open = new QPushButton(tr("Open the source"), m_sheet);
        connect(open, &QPushButton::clicked, this, [this, id = told.source.id] {
            accept();
            Q_EMIT recordWanted(QLatin1String(Schema<Source>::table), id.value);
        });
        layout->addWidget(open, 0, Qt::AlignLeft);
    }
}

void FigureTrail::addValue(QGridLayout& grid, const Trail::Told& told) const {
    const Figure& figure = told.figure;
    Shown shown;
    shown.figure = figure;
    const QString value = told.isHidden  ? tr("not shown: it must not be passed on")
                          : figure.value ? numberOf(*figure.value, m_language)
                                         : chart::hiddenWord(shown, m_language);
    addFact(grid, tr("Value"), value)->setObjectName(QStringLiteral("value"));
    const QString remark = chart::remark(shown, chart::Mark::filled, m_language);
    const QString word = !carriesValue(figure.status) ? chart::hiddenWord(shown, m_language)
                         : remark.isEmpty()           ? tr("normal")
                                                      : remark;
    addFact(grid, tr("Status"),
            QStringLiteral("%1 (%2)").arg(word, QString(QLatin1Char(letter(figure.status)))));
    addFact(grid, tr("Uncertainty"),
            figure.uncertainty ? QStringLiteral("± ") + numberOf(*figure.uncertainty, m_language)
                               : QString());
    addFact(grid, tr("Pupils or people"), figure.n ? m_language.whole(*figure.n) : QString());
}

void FigureTrail::addPlace(QGridLayout& grid, const Trail::Told& told) {
    const Figure& figure = told.figure;
    const Source& source = told.source;
    addFact(grid, tr("Source"),
            QStringLiteral("S%1  %2").arg(QString::number(source.id.value), source.title));
    addFact(grid, tr("Publisher"), source.publisher);
    addFact(grid, tr("File"), source.file);
    if (figure.line == 0) {
        return;
    }
    QString place = tr("line %1").arg(m_language.whole(figure.line));
    if (figure.column > 0) {
        place += QStringLiteral(", ") + tr("column %1").arg(m_language.whole(figure.column));
    }
    addFact(grid, tr("Place"), place);
    if (told.isHidden) {
        addFact(grid, tr("Text"), tr("not shown: it must not be passed on"));
    } else if (!source.kept.isKept()) {
        addFact(grid, tr("Text"),
                tr("The file is not kept in the register; its fingerprint and the line’s number are."));
    } else {
        const QString soon = tr("looked for …");
        const Slot slot{addFact(grid, tr("Text as read"), soon), addFact(grid, tr("The whole line"), soon)};
        slot.cell->setObjectName(QStringLiteral("cellText"));
        slot.line->setObjectName(QStringLiteral("lineText"));
        lookUp(told, slot);
    }
}

void FigureTrail::addOrigin(QGridLayout& grid, const Trail& trail, const Trail::Told& told) const {
    const Source& source = told.source;
    addFact(grid, tr("SHA-256"), source.sha256);
    QString when = momentOf(source.importedAt, m_language);
    if (!when.isEmpty() && !source.importedBy.isEmpty()) {
        when = tr("%1, by %2").arg(when, source.importedBy);
    }
    addFact(grid, tr("Imported"), when);
    addFact(grid, tr("Reader"), source.importer);
    addFact(grid, tr("Formula"),
            trail.code.version == Version::corrected
                ? tr("This program’s own estimate; the source’s note tells how it was made.")
                : tr("none: it stands as it was published"));
    addFact(grid, tr("Note"), source.note);
}

Words* FigureTrail::addFact(QGridLayout& grid, const QString& name, const QString& text) const {
    if (text.isEmpty()) {
        return nullptr;
    }
    const int row = grid.rowCount();
    auto* label = new Words(name, Words::Voice::text, m_sheet);
    label->setForegroundRole(Theme::muted);
    label->setWordWrap(false);
    auto* fact = new Words(text, Words::Voice::text, m_sheet);
    fact->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(fact, row, 1, Qt::AlignTop);
    return fact;
}

void FigureTrail::lookUp(const Trail::Told& told, const Slot& slot) {
    m_workers.start([this, told, slot, filling = m_filling, path = m_ledger.path(), language = m_language] {
        exchange::FileLine line;
        try {
            const auto ledger = Ledger::open(path, language, Access::read);
            if (const auto kept = ledger->content(told.source.kept.sha256)) {
                line = exchange::lineOf(kept->data, told.source, told.figure.line, told.figure.column);
            }
        } catch (const std::exception&) { // the words for a line that is not there serve for this, too
        }
        if (!told.isLineShown) {
            line.text = tr("shown with “Internal” only: it may hold what must not be passed on");
        }
        QMetaObject::invokeMethod(
            this,
            [this, line, slot, filling] {
                if (filling == m_filling) {
                    showLine(line, slot);
                }
            },
            Qt::QueuedConnection);
    });
}

void FigureTrail::showLine(const exchange::FileLine& line, const Slot& slot) const {
    const QString none = tr("not found in the file that is kept");
    const QString cell = line.head.isEmpty() || line.cell.isEmpty()
                             ? line.cell
                             : QStringLiteral("%1   (%2)").arg(line.cell, line.head);
    slot.cell->setText(!line.isThere ? none : cell.isEmpty() ? tr("see the line") : cell);
    slot.line->setText(line.isThere ? line.text : none);
}

} // namespace samspel

// SPDX-License-Identifier: MIT
#include "ui/records/recordtable.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "report/pagelayout.h"
#include "store/ledger.h"
#include "store/people/signs.h"
#include "store/people/typedwords.h"
#include "store/recordnames.h"
#include "ui/printing/printing.h"
#include "ui/records/handingout.h"
#include "ui/records/lists/columnmemory.h"
#include "ui/records/lists/conditionseditor.h"
#include "ui/records/lists/listpaper.h"
#include "ui/records/lists/recordview.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostCharacters = 34; // of a column, until a person chooses otherwise

} // namespace

RecordTable::RecordTable(Ledger& ledger, RecordModel& model, const Language& language,
                         const RecordNames& names, Preferences& preferences, const QString& memory,
                         const char* hidden, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_model(model), m_language(language), m_names(names),
      m_preferences(preferences), m_memory(QStringLiteral("lists/") + memory), m_filter(new QLineEdit),
      m_count(new QLabel), m_more(new QToolButton), m_columns(new QToolButton),
      m_conditions(new ConditionsEditor(model.kind(), language, names)), m_view(new RecordView),
      m_handingOut(new HandingOut(ledger, model.kind(), language, names, this)) {
    if (hidden != nullptr) {
        m_never = static_cast<int>(model.kind().fieldNumber(QLatin1String(hidden)));
    }
    build();
    m_view->setModel(&model);
    m_view->setSortingEnabled(true);
    if (const int first = showFirstColumns(*m_view, model.kind(), m_never); first >= 0) {
        m_view->sortByColumn(first, Qt::AscendingOrder);
    }
    restore();
    retranslate();
    connectParts();
}

RecordTable::~RecordTable() {
    remember();
    m_model.disconnect(this);
    m_view->horizontalHeader()->disconnect(this);
    m_view->selectionModel()->disconnect(
        this); // the model goes with its last word, and nobody is there to hear it
}

void RecordTable::build() {
    auto* top = new QHBoxLayout;
    top->setSpacing(gap::small);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addWidget(m_more);
    top->addWidget(m_columns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addLayout(top);
    column->addWidget(m_conditions);
    column->addWidget(m_view, 1);

    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_count->setForegroundRole(Theme::muted);
    m_more->setIcon(icon("view-filter"));
    m_columns->setIcon(drawnIcon("samspel-columns"));
    for (QToolButton* button : {m_more, m_columns}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void RecordTable::connectParts() {
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& typed) { ask([&] { m_model.setFilter(typed); }); });
    connect(m_conditions, &ConditionsEditor::changed, this, [this] {
        const auto conditions = m_conditions->conditions();
        if (conditions != m_model.query().conditions) {
            ask([&] { m_model.setConditions(conditions); });
        }
    });
    connect(m_conditions, &ConditionsEditor::saveWanted, this, &RecordTable::saveSearchAs);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (!m_isQuiet && index.isValid() && !m_model.isHeading(index.row())) {
                    Q_EMIT chosen(m_model.idAt(index.row()));
                }
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_isFitted) {
            fitColumns();
        }
        showCount();
    });
    QHeaderView* header = m_view->horizontalHeader();
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { offerColumns(header->viewport()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        const QList<int> shown = shownColumns();
        if (!m_isFitting && (shown.isEmpty() || column != shown.last())) {
            m_isFittedToRoom = false; // from now on they are as a person has them
        }
    });
    connect(m_columns, &QToolButton::clicked, this,
            [this] { offerColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { makeMenu()->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_handingOut, &HandingOut::said, this, &RecordTable::said);
    connect(m_view, &QTableView::doubleClicked, this, &RecordTable::formWanted);
    connect(m_view, &RecordView::recordWanted, this, &RecordTable::recordWanted);
    connect(m_view, &RecordView::newRecordWanted, this, &RecordTable::newRecordWanted);
    connect(m_view, &RecordView::refused, this, [this](const QString& why) {
        Q_EMIT said({why, Message::Kind::trouble});
    });
    connect(m_view, &RecordView::movingOn, this, &RecordTable::refresh);
    // Later, so that a click on the list still meets the rows that the person saw.
    connect(m_view, &RecordView::cellLeft, this, &RecordTable::refresh, Qt::QueuedConnection);
}

QString RecordTable::countText() const { return m_count->text(); }

qint64 RecordTable::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model.idAt(index.row()) : RecordModel::noRecord;
}

void RecordTable::setCurrent(qint64 id) {
    const QScopedValueRollback quiet(m_isQuiet, true);
    const bool isNarrowed = !m_filter->text().isEmpty() || !m_model.query().conditions.empty();
    if (id > 0 && isNarrowed && m_model.rowOf(id) < 0) {
        const QSignalBlocker silent(m_filter);
        m_filter->clear();
        m_conditions->setConditions({});
        RowQuery query = m_model.query();
        query.filter.clear();
        query.conditions.clear();
        m_model.setQuery(query);
    }
    show(id, m_view->currentIndex().column());
}

// The keys stay in their column, too.
void RecordTable::show(qint64 id, int column) {
    const int row = m_model.rowOf(id);
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else {
        const int known = column >= 0 ? column : std::max(0, m_view->horizontalHeader()->logicalIndexAt(0));
        const QModelIndex index = m_model.index(row, known);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
        m_view->scrollTo(index);
    }
}

std::vector<qint64> RecordTable::selected() const {
    std::vector<qint64> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        if (!m_model.isHeading(index.row())) {
            ids.push_back(m_model.idAt(index.row()));
        }
    }
    return ids;
}

void RecordTable::reload() {
    const qint64 kept = current();
    const int column = m_view->currentIndex().column();
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_view->leaveCell();
    m_model.reload();
    show(kept, column);
}

// A row that goes from under the cursor leaves it on a neighbour that nobody chose.
void RecordTable::showDrafts(std::vector<Row> drafts) {
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_model.setDrafts(std::move(drafts));
}

void RecordTable::ask(const std::function<void()>& change) {
    const qint64 kept = current();
    const int column = m_view->currentIndex().column();
    const QScopedValueRollback quiet(m_isQuiet, true);
    change();
    show(kept, column);
}

void RecordTable::showQuery(const RowQuery& query) {
    ask([&] {
        m_model.setQuery(query);
        m_filter->setText(query.filter);
        m_conditions->setConditions(query.conditions);
        showOrder();
    });
}

void RecordTable::forgetTyped(const PersonSigns& signs) {
    RowQuery query = m_model.query();
    const QString text = query.toText();
    if (const QString left = withoutConditionsOn(text, signs); left != text) {
        query.conditions =
            RowQuery::parse(m_model.kind(), left).value_or(RowQuery{&m_model.kind()}).conditions;
    }
    if (signs.isFoundBy(query.filter)) {
        query.filter.clear();
    }
    if (query.filter != m_model.query().filter || query.conditions != m_model.query().conditions) {
        showQuery(query);
    }
}

// The arrow in the heads follows the query.
void RecordTable::showOrder() {
    const RowQuery& query = m_model.query();
    if (!query.sort.isEmpty()) {
        const auto column = m_model.kind().fieldNumber(QLatin1String(query.sort.toLatin1()));
        m_view->sortByColumn(static_cast<int>(column), query.order);
    }
}

void RecordTable::showCount() {
    const RowQuery& query = m_model.query();
    const bool isNarrowed = !query.filter.trimmed().isEmpty() || !query.conditions.empty();
    m_count->setVisible(isNarrowed);
    m_count->setText(
        isNarrowed
            ? tr("%1 of %2").arg(m_language.whole(m_model.shownCount()), m_language.whole(m_model.total()))
            : QString());
}

QList<int> RecordTable::shownColumns() const {
    const QHeaderView* header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

QString RecordTable::copied() const {
    return asTabbedText({m_model, shownColumns()}, m_view->selectionModel()->selectedRows());
}

report::Document RecordTable::document() const {
    return asDocument({m_model, shownColumns()}, m_language, m_names);
}

void RecordTable::print() {
    printPages(report::layOut(document()), this, [this](const Message& message) { Q_EMIT said(message); });
}

void RecordTable::fitColumns() {
    const QScopedValueRollback fitting(m_isFitting, true);
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    m_view->horizontalHeader()->setStretchLastSection(
        false); // or the last would keep the width it was stretched to
    for (const int column : shownColumns()) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(most, m_view->columnWidth(column) + gap::medium));
    }
    const int left = m_view->viewport()->width() - m_view->horizontalHeader()->length();
    const int title = static_cast<int>(m_model.kind().title);
    if (left > 0 && !m_view->isColumnHidden(title)) { // names first; the last column takes what is left then
        const int wanted = m_view->sizeHintForColumn(title) + gap::medium;
        const int now = m_view->columnWidth(title);
        m_view->setColumnWidth(title, std::clamp(wanted, now, now + left));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_isFitted = m_model.rowCount() > 0;
    m_isFittedToRoom = m_isFitted;
}

void RecordTable::restore() {
    m_isFitted =
        restoreColumns(*m_view, m_model.kind(),
                       m_preferences.value(m_memory + QStringLiteral("/columns")).toStringList(), m_never);
    const QString kept = m_preferences.value(m_memory + QStringLiteral("/query")).toString();
    auto query = RowQuery::parse(m_model.kind(), kept).value_or(m_model.query());
    if (query.sort.isEmpty()) {
        query.sort = m_model.query().sort;
    }
    query.filter = m_preferences.value(m_memory + QStringLiteral("/filter")).toString();
    showQuery(query);
}

void RecordTable::remember() {
    m_preferences.setValue(m_memory + QStringLiteral("/columns"), rememberedColumns(*m_view, m_model.kind()));
    m_preferences.setValue(m_memory + QStringLiteral("/query"), m_model.query().toText());
    m_preferences.setValue(m_memory + QStringLiteral("/filter"), m_filter->text());
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_view->viewport()) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (m_isFittedToRoom && resize->size().width() != resize->oldSize().width()) {
            fitColumns();
        }
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
                m_view->selectRow(m_model.isHeading(0) ? 1 : 0);
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    } else if (watched == m_view) {
        if (key->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(copied());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            Q_EMIT removeWanted();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT formWanted();
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            editCell();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_conditions->retranslate();
        retranslate();
        reload();
    } else if (event->type() == QEvent::FontChange) {
        m_view->fitRows();
    } else if (event->type() == QEvent::PaletteChange) {
        m_columns->setIcon(drawnIcon("samspel-columns"));
        m_more->setIcon(icon("view-filter"));
    }
    QWidget::changeEvent(event);
}

void RecordTable::retranslate() {
    const QString heading = headingOf(m_model.kind(), m_language);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(heading));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_more->setToolTip(tr("Conditions, groups, saved searches, print, export"));
    m_more->setAccessibleName(tr("Conditions, groups, saved searches, print, export"));
    m_view->setAccessibleName(heading);
    showCount();
}

} // namespace samspel

//! What of a response is the payload: the whole body, or, where `import.yaml` says what is around it, what it holds.

use super::arrange::Returned;
use super::known::Known;
use super::naming;
use super::openapi::{Document, Operation};
use super::report::NoteKind;
use super::shape::{Field, NodeId, Shapes, Type, node_of};
use super::tree::step;
use callsheet_dialect::model::Method;
use callsheet_dialect::syntax::Name;
use callsheet_dialect::syntax::import::Envelope;

/// What an operation returns, and whether it continues in pages.
pub(super) fn payload(
    document: &mut Document,
    index: usize,
    known: &Known,
) -> (Option<Returned>, bool) {
    let operation = &document.operations[index];
    let Some(ty) = operation.response.clone() else {
        return (None, false);
    };
    let bare = |ty| Returned { ty, at: Vec::new() };
    let (Some(around), Type::Node(envelope)) = (known.envelope(), &ty) else {
        return (Some(bare(ty)), false);
    };
    let envelope = *envelope;
    let fields = document.shapes.fields(envelope).to_vec();
    let Some(data) = fields.iter().find(|field| holds(around, field)) else {
        let nothing = fields
            .iter()
            .all(|field| known.is_beside(around, &field.name));
        return ((!nothing).then(|| bare(ty)), false);
    };
    known.use_of(&around.payload);
    let beside = fields.iter().filter(|field| {
        !holds(around, field)
            && !is(around.pages.as_ref(), field)
            && !known.is_beside(around, &field.name)
    });
    missing(document, envelope, "payload", beside);
    let pageable = document.operations[index].pages.is_some()
        && fields.iter().any(|field| is(around.pages.as_ref(), field));
    let mut returned = Returned {
        ty: data.ty.clone(),
        at: vec![around.payload.text.clone()],
    };
    contents(document, index, known, around, pageable, &mut returned);
    let paged = pageable && matches!(returned.ty, Type::List(_));
    if let Some(pages) = around.pages.as_ref().filter(|_| paged) {
        known.use_of(pages);
    }
    (Some(returned), paged)
}

/// Go on from a payload to what it only wraps.
fn contents(
    document: &mut Document,
    index: usize,
    known: &Known,
    around: &Envelope,
    pageable: bool,
    returned: &mut Returned,
) {
    let Type::Node(mut id) = returned.ty else {
        return;
    };
    let mut fields = document.shapes.fields(id).to_vec();
    // An envelope in the envelope.
    let is_envelope = fields
        .iter()
        .all(|field| holds(around, field) || known.is_beside(around, &field.name));
    let inner = fields.iter().find(|field| holds(around, field));
    if is_envelope && let Some(Type::Node(inner)) = inner.map(|field| &field.ty) {
        id = *inner;
        fields = document.shapes.fields(id).to_vec();
        returned.ty = Type::Node(id);
        returned.at.push(around.payload.text.clone());
    }
    let operation = &document.operations[index];
    let only = match &fields[..] {
        [only] if is_wrapped(only, &document.shapes, operation) && known.unwraps(around) => {
            Some(only)
        }
        _ => fields
            .iter()
            .find(|field| is(around.items.as_ref(), field) && matches!(field.ty, Type::List(_)))
            .filter(|_| pageable),
    };
    let Some(only) = only else { return };
    if let Some(items) = around.items.as_ref().filter(|_| fields.len() > 1) {
        known.use_of(items);
        let rest = fields
            .iter()
            .filter(|field| !is(around.items.as_ref(), field));
        missing(document, id, "items", rest);
    }
    returned.ty = only.ty.clone();
    returned.at.push(only.name.clone());
}

/// Report members that stand beside what is returned.
fn missing<'f>(
    document: &mut Document,
    of: NodeId,
    what: &str,
    beside: impl Iterator<Item = &'f Field>,
) {
    let names: Vec<&str> = beside.map(|field| &*field.name).collect();
    if !names.is_empty() {
        let at = step(&document.shapes.node(of).pointer, "properties");
        let what = format!("beside the {what}: {}", names.join(", "));
        document.report.note(NoteKind::Missing, &at, what);
    }
}

fn holds(around: &Envelope, field: &Field) -> bool {
    field.name == around.payload.text
}

fn is(stated: Option<&Name>, field: &Field) -> bool {
    stated.is_some_and(|name| name.text == field.name)
}

/// The only member of an object that stands for it: what was deleted, a list, a record.
fn is_wrapped(field: &Field, shapes: &Shapes, operation: &Operation) -> bool {
    let id = naming::words(&field.name)
        .last()
        .is_some_and(|word| matches!(&**word, "id" | "ids"));
    match &field.ty {
        Type::List(_) => true,
        Type::Node(_) => node_of(&field.ty).is_some_and(|id| shapes.is_record(id)),
        Type::Integer | Type::Number | Type::String => id || operation.method == Method::Delete,
        _ => false,
    }
}

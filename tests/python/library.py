"""The library `pipedrive-python-lib` as it is published: only its base URL is set. `cargo xtask python` runs this.

What it writes is verified through API v2, which shows the same records in today's form.
"""

import json
import os
import urllib.request

from pipedrive import exceptions
from pipedrive.client import Client

URL, TOKEN = os.environ["PIPEDRIVE_URL"], os.environ["PIPEDRIVE_TOKEN"]
TEXT = "1dafb6c85875c8a6297169670b103c6504648197"  # a custom field of deals

client = Client(domain=URL)
client.set_api_token(TOKEN)


def today(path):
    """A record as API v2 has it."""
    request = urllib.request.Request(f"{URL}/api/v2/{path}", headers={"x-api-token": TOKEN})
    with urllib.request.urlopen(request) as response:
        return json.load(response)["data"]


def check_records():
    organization = client.organizations.create_organization({"name": "Python Shipyard", "address": "Bergen"})["data"]
    person = client.persons.create_person(
        {"name": "Ada Python", "org_id": organization["id"], "email": ["ada@python.example"], "phone": "+47 1"}
    )["data"]
    assert person["org_id"]["value"] == organization["id"], person
    assert today(f"persons/{person['id']}")["emails"][0]["value"] == "ada@python.example"
    product = client.products.create_product({"name": "Sounder", "prices": [{"currency": "EUR", "price": 90}]})["data"]
    deal = client.deals.create_deal(
        {"title": "Python refit", "value": 1200, "currency": "EUR", "person_id": person["id"], TEXT: "PO-1"}
    )["data"]
    assert deal["person_id"]["name"] == "Ada Python" and deal[TEXT] == "PO-1", deal
    line = {"product_id": product["id"], "item_price": 100, "quantity": 2}
    client.deals.add_product_to_deal(deal["id"], line)
    assert client.deals.get_deal_products(deal["id"])["data"][0]["sum"] == 200
    client.deals.update_deal(deal["id"], {"status": "won", TEXT: None})
    same = today(f"deals/{deal['id']}")
    assert (same["status"], same["value"], same["custom_fields"][TEXT]) == ("won", 200, None), same

    activity = client.activities.create_activity(
        {"subject": "Call", "type": "call", "deal_id": deal["id"], "due_date": "2026-12-01", "done": 0}
    )["data"]
    client.activities.update_activity(activity["id"], {"done": 1})
    assert today(f"activities/{activity['id']}")["done"] is True
    assert [it["id"] for it in client.deals.get_deal_activities(deal["id"])["data"]] == [activity["id"]]
    assert [it["id"] for it in client.persons.get_person_deals(person["id"])["data"]] == [deal["id"]]

    # What API v1 still has works beside it.
    note = client.notes.create_note({"content": "From Python", "deal_id": deal["id"]})["data"]
    assert note["deal_id"] == deal["id"]
    client.deals.add_follower_to_deal(deal["id"], client.users.get_me()["data"]["id"])
    copy = client.deals.duplicate_deal(deal["id"])["data"]
    for delete, id in [
        (client.deals.delete_deal, copy["id"]),
        (client.activities.delete_activity, activity["id"]),
        (client.products.delete_product, product["id"]),
    ]:
        assert delete(id)["data"]["id"] == id
    assert today(f"deals/{copy['id']}")["is_deleted"] is True


def check_lists():
    deals, start = [], 0
    while start is not None:
        page = client.deals.get_all_deals({"start": start, "limit": 100})
        deals += page["data"]
        pagination = page["additional_data"]["pagination"]
        start = pagination["next_start"] if pagination["more_items_in_collection"] else None
    assert len({deal["id"] for deal in deals}) == len(deals) > 250, len(deals)
    stage = client.stages.get_all_stages({"pipeline_id": 1})["data"][0]
    of_stage = client.deals.get_all_deals({"stage_id": stage["id"], "limit": 500})["data"]
    assert of_stage and all(deal["stage_id"] == stage["id"] for deal in of_stage)
    assert all(pipeline["active"] for pipeline in client.pipelines.get_all_pipelines()["data"])
    assert client.organizations.get_all_organizations({"first_char": "h"})["data"][0]["name"].startswith("H")
    assert client.persons.get_all_persons({"sort": "name ASC", "limit": 2})["data"]


def check_searches():
    found = client.deals.search_deals({"term": "Python refit", "exact_match": True})["data"]["items"]
    assert [it["item"]["title"] for it in found] == ["Python refit"], found
    kinds = {it["item"]["type"] for it in client.items.get_item_search({"term": "Python"})["data"]["items"]}
    assert kinds >= {"deal", "organization", "person"}, kinds
    assert client.persons.search_persons({"term": "ada@python"})["data"]["items"]


def check_errors():
    for call, error in [
        (lambda: client.deals.get_deal(999999), exceptions.NotFoundError),
        (lambda: client.deals.create_deal({}), exceptions.BadRequestError),
        (lambda: client.stages.get_stage(999999), exceptions.NotFoundError),
    ]:
        try:
            call()
        except error:
            continue
        raise AssertionError(f"no {error.__name__}")


CHECKS = [check_records, check_lists, check_searches, check_errors]
for check in CHECKS:
    check()
print(f"{len(CHECKS)} passed, 0 failed")

"""The library `pipedrive-wrapper` as it is published: only its base URL is set. `cargo xtask python` runs this."""

import os

from pipedrive import Client
from pipedrive.exceptions import NotFound, Unauthorized

URL, TOKEN = os.environ["PIPEDRIVE_URL"], os.environ["PIPEDRIVE_TOKEN"]


def client_of(token):
    client = Client(token)
    # The host that still has what API v1 retired, whether the sandbox puts it first below /v1 or not.
    client.base_url = f"{URL}/retired/v1"
    return client


client = client_of(TOKEN)

person = client.person.create_person(name="Grace Python", phone="+47 2", email="grace@python.example")
assert person["email"][0]["value"] == "grace@python.example" and person["phone"][0]["primary"] is True, person
without = client.person.create_person(name="Nobody", phone="+47 3")
assert without["email"] == [], without
client.person.update_person(person["id"], name="Grace Renamed")
assert client.person.get_person_by_id(person["id"])["first_name"] == "Grace"

# It looks up the keys of custom fields by their names.
name = next(field["name"] for field in client.deal_field.get_all_deal_fields() if len(field["key"]) == 40
            and field["field_type"] == "varchar")
key = next(field["key"] for field in client.deal_field.get_all_deal_fields() if field["name"] == name)
deal = client.deal.create_deal(title="Wrapped", value="99.5", currency="EUR", person_id=person["id"],
                               custom_deal_fields={name: "by name"})
assert (deal["value"], deal[key], deal["person_id"]["value"]) == (99.5, "by name", person["id"]), deal
client.deal.update_deal(deal["id"], status="lost", lost_reason="price")
assert client.deal.get_deal_by_id(deal["id"])["lost_reason"] == "price"
assert client.deal.search_deals("Wrapped")["items"][0]["item"]["id"] == deal["id"]

# Its create_activity sends a date as 2026/12/01, which the sandbox refuses.
activity = client.post("/activities", {"due_date": "2026-12-01", "due_time": "10:15", "deal_id": deal["id"],
                                       "subject": "Call", "participants": [{"person_id": person["id"]}]})
client.activity.update_acitity(activity["id"], True)
activities = client.deal.get_activities_associated_with_deal(deal["id"])
assert [(it["due_time"], it["done"]) for it in activities] == [("10:15", True)], activities

for wrong, error in [(lambda: client.deal.get_deal_by_id(999999), NotFound),
                     (lambda: client_of("wrong").deal.get_deal_by_id(1), Unauthorized)]:
    try:
        wrong()
    except error:
        continue
    raise AssertionError(f"no {error.__name__}")
print("1 passed, 0 failed")

// Duplicates of deals and products.

import { answers, differs, equal, has, ids, refused, truth } from '../check.mjs';

export default {
  async 'a duplicated deal is a new deal with the same content'({ v1, v2, make }) {
    const [person, organization] = [await make.person(), await make.organization()];
    const deal = await make.deal({
      person_id: person.id,
      org_id: organization.id,
      value: 430,
      currency: 'USD',
      probability: 20,
    });
    const { data } = await v1.deals.duplicateDeal({ id: deal.id });
    differs(data.id, deal.id, 'id');
    const copy = (await v2.deals.getDeal({ id: data.id })).data;
    const { stage_id, pipeline_id } = deal;
    has(copy, {
      person_id: person.id,
      org_id: organization.id,
      value: 430,
      currency: 'USD',
      probability: 20,
      stage_id,
      pipeline_id,
    });
    truth(copy.title.startsWith(deal.title), `a title like ${deal.title}`, copy.title);
  },

  async 'a duplicated deal has the same products'({ v1, v2, make }) {
    const deal = await make.deal();
    const line = await make.line(deal, { item_price: 15, quantity: 3 });
    const { data: copy } = await v1.deals.duplicateDeal({ id: deal.id });
    const { data } = await v2.dealProducts.getDealProducts({ id: copy.id });
    equal(ids(data, 'product_id'), [line.product_id], 'products');
    has(data[0], { item_price: 15, quantity: 3, deal_id: copy.id });
    differs(data[0].id, line.id, 'id of the line');
  },

  async 'a duplicated deal has its custom fields'({ v1, v2, make }) {
    const { field_code: code } = await make.dealField('varchar');
    const deal = await make.deal({ custom_fields: { [code]: 'Teak' } });
    const { data: copy } = await v1.deals.duplicateDeal({ id: deal.id });
    equal((await v2.deals.getDeal({ id: copy.id })).data.custom_fields[code], 'Teak', 'custom field');
  },

  async 'a deal that does not exist has no duplicate'({ v1, make }) {
    const deal = await make.deal();
    await refused(v1.deals.duplicateDeal({ id: deal.id + 1_000_000 }), 404);
  },

  async 'a duplicated product has prices and variations'({ v2, make }) {
    const product = await make.product({ code: 'W-9', prices: [{ currency: 'EUR', price: 75 }] });
    await v2.products.addProductVariation({ id: product.id, AddProductVariationRequest: { name: 'Chrome' } });
    const { data } = await answers(201, v2.products.duplicateProduct({ id: product.id }));
    differs(data.id, product.id, 'id');
    const copy = (await v2.products.getProduct({ id: data.id })).data;
    has(copy.prices[0], { currency: 'EUR', price: 75, product_id: copy.id });
    equal(ids((await v2.products.getProductVariations({ id: copy.id })).data, 'name'), ['Chrome'], 'variations');
  },

  async 'a product that does not exist has no duplicate'({ v2, make }) {
    const product = await make.product();
    await refused(v2.products.duplicateProduct({ id: product.id + 1_000_000 }), 404);
  },
};
